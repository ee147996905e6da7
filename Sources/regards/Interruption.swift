import Foundation
import Synchronization

/// What Ctrl-C does while letters leave: the first lets those under way get their answers, the second
/// ends the program at once, with a ledger that is true all the same.
enum Interruption {
    private static let count = Atomic(0)

    /// Listens from now on.
    static func listen() {
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                if Interruption.count.add(1, ordering: .relaxed).newValue > 1 {
                    _exit(128 + number)
                }
            }
        }
    }

    /// Whether somebody wants the command to end.
    static var isWanted: Bool { count.load(ordering: .relaxed) > 0 }
}

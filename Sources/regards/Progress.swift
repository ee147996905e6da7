import Core
import Delivery
import Outbox
import Synchronization

/// How far sending has come: a bar for a person who watches, a line now and then for a log.
final class Progress: Sendable {
    private struct State {
        /// How many letters had their turn without being sent, as they were sent before.
        var settledBefore = 0
        var drawnAt: Instant?
        var toldTenths = 0
    }

    private static let width = 24

    /// A batch of fewer letters is done before a log would need a line.
    private static let smallestLogged = 100

    private let start: Instant
    private let state = Mutex(State())

    init(from start: Instant) {
        self.start = start
    }

    /// Shows that one letter more had its turn.
    func show(_ progress: DeliveryProgress) {
        let now = Clock.timestamp()
        state.withLock { state in
            if !progress.isAttempted { state.settledBefore += 1 }
            if Terminal.isWatched {
                guard state.drawnAt != now || progress.count == progress.total else { return }
                state.drawnAt = now
                Terminal.draw(bar(progress, settledBefore: state.settledBefore, at: now))
            } else {
                let tenths = progress.count * 10 / max(1, progress.total)
                guard progress.isAttempted, progress.total >= Self.smallestLogged,
                    tenths > state.toldTenths
                else { return }
                state.toldTenths = tenths
                Terminal.log("\(progress.count) of \(progress.total)")
            }
        }
    }

    /// Leaves the line.
    func end() {
        if Terminal.isWatched { Terminal.draw("") }
    }

    private func bar(
        _ progress: DeliveryProgress, settledBefore: Int, at now: Instant
    ) -> String {
        let filled = progress.count * Self.width / max(1, progress.total)
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "░", count: Self.width - filled)
        let seconds = now.secondsSince1970 - start.secondsSince1970
        let sent = Int(progress.count - settledBefore)
        var text = "\(bar) \(progress.count) of \(progress.total)"
        if seconds > 0, sent > 0 {
            let left = Int(progress.total - progress.count) * seconds / sent
            text += "  \(sent * 60 / seconds) a minute, \(Self.duration(left)) left"
        }
        return text
    }

    private static func duration(_ seconds: Int) -> String {
        switch seconds {
        case ..<90: "\(seconds) s"
        case ..<5_400: "\((seconds + 30) / 60) min"
        default: "\((seconds + 1_800) / 3_600) h"
        }
    }
}

import Core
import Delivery
import Outbox
import Synchronization

/// How far sending has come: a bar for a person who watches, a line now and then for a log.
final class Progress: Sendable {
    private struct State {
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

    /// Shows the progress of sending.
    func show(_ progress: DeliveryProgress) {
        let now = Clock.timestamp()
        state.withLock { state in
            if Terminal.isWatched {
                guard state.drawnAt != now || progress.count == progress.total else { return }
                state.drawnAt = now
                Terminal.draw(bar(progress, at: now))
            } else {
                let tenths = progress.count * 10 / max(1, progress.total)
                guard progress.attempted > 0, progress.total >= Self.smallestLogged,
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

    private func bar(_ progress: DeliveryProgress, at now: Instant) -> String {
        let filled = progress.count * Self.width / max(1, progress.total)
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "░", count: Self.width - filled)
        let seconds = now.secondsSince1970 - start.secondsSince1970
        let sent = progress.attempted
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

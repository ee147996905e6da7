import Core
import Delivery
import Imports
import Outbox
import Synchronization

/// The progress of a command: a bar on a terminal, a line for each tenth in a log.
final class ProgressBar: Sendable {
    /// The unit that is counted.
    enum Unit: String {
        case letters = ""
        case mebibytes = " MiB"

        /// The smallest total for which a log gets lines.
        ///
        /// Less is done before anybody looks.
        fileprivate var smallestLogged: Int {
            switch self {
            case .letters: 100
            case .mebibytes: 50
            }
        }
    }

    private struct State {
        var drawnAt: Instant?
        var loggedTenths = 0
    }

    private static let width = 24

    private let start: Instant
    private let unit: Unit
    private let state = Mutex(State())

    init(from start: Instant, unit: Unit = .letters) {
        self.start = start
        self.unit = unit
    }

    /// Shows the progress of sending.
    func show(_ progress: DeliveryProgress) {
        show(progress.count, of: progress.total, attempted: progress.attempted)
    }

    /// Shows the progress of an import.
    func show(_ progress: Import.Progress) {
        let count = progress.bytes >> 20
        show(count, of: progress.total >> 20, attempted: count)
    }

    /// Clears the line of the bar.
    func end() {
        let isDrawn = state.withLock { $0.drawnAt.take() != nil }
        if isDrawn { Terminal.draw("") }
    }

    /// Shows how much is done.
    ///
    /// `attempted` leaves out the part that took no time, as it was done before.
    private func show(_ count: Int, of total: Int, attempted: Int) {
        let now = Clock.timestamp()
        let isWatched = Terminal.isWatched
        let tenths = count * 10 / max(1, total)
        let isDue = state.withLock { state in
            if isWatched {
                guard state.drawnAt != now || count == total else { return false }
                state.drawnAt = now
            } else {
                guard attempted > 0, total >= unit.smallestLogged, tenths > state.loggedTenths
                else { return false }
                state.loggedTenths = tenths
            }
            return true
        }
        guard isDue else { return }
        let text = "\(count) of \(total)\(unit.rawValue)"
        if isWatched {
            Terminal.draw(
                bar(count, of: total) + " " + text + rate(count, of: total, attempted, now))
        } else {
            Terminal.log(text)
        }
    }

    private func bar(_ count: Int, of total: Int) -> String {
        let filled = min(Self.width, count * Self.width / max(1, total))
        return String(repeating: "█", count: filled)
            + String(repeating: "░", count: Self.width - filled)
    }

    private func rate(_ count: Int, of total: Int, _ attempted: Int, _ now: Instant) -> String {
        let seconds = now.secondsSince1970 - start.secondsSince1970
        guard seconds > 0, attempted > 0 else { return "" }
        let left = Self.duration((total - count) * seconds / attempted)
        return "  \(attempted * 60 / seconds)\(unit.rawValue) a minute, \(left) left"
    }

    private static func duration(_ seconds: Int) -> String {
        switch seconds {
        case ..<90: "\(seconds) s"
        case ..<5_400: "\((seconds + 30) / 60) min"
        default: "\((seconds + 1_800) / 3_600) h"
        }
    }
}

import Core
import Outbox

/// The moments at which letters may leave, so many in a minute.
///
/// It counts whole seconds, and allows at most the letters of one second at once, also when the clock
/// jumps.
struct TokenBucket: Sendable {
    private let perMinute: Int
    private var credit: Int
    private var last: Instant

    /// Sixtieths of a letter that one costs, and that are saved up at most.
    private static let cost = 60

    /// Goes on from the letters that have left in the last minute, in the order of time.
    init(perMinute: Int, after departures: [Instant], at now: Instant) {
        self.perMinute = perMinute
        let most = max(Self.cost, perMinute)
        let rest = departures.last.map { Int(now.secondsSince1970 - $0.secondsSince1970) }
        credit = rest.map { min(most, $0 * perMinute) } ?? most
        last = now
    }

    /// Takes leave for one letter; false when it is too early.
    mutating func admit(at now: Instant) -> Bool {
        let seconds = max(0, min(60, now.secondsSince1970 - last.secondsSince1970))
        credit = min(max(Self.cost, perMinute), credit + Int(seconds) * perMinute)
        last = now
        guard credit >= Self.cost else { return false }
        credit -= Self.cost
        return true
    }
}

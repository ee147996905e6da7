import Outbox

/// How fast letters may leave by one account.
public struct Pace: Hashable, Sendable {
    /// How many connections there may be at once; at least one.
    public let connections: Int
    /// How many letters may leave in a minute; nil for as many as will.
    public let perMinute: Int?
    /// How many letters may leave in any 24 hours; nil for as many as will.
    public let perDay: Int?

    /// What a daily limit counts over, and how long a server's wish for less is remembered.
    static let day = Duration.seconds(24 * 60 * 60)

    /// What is thought to be too fast where nobody has set a rate.
    private static let suspectedRate = 60

    /// A pace.
    public init(connections: Int = 1, perMinute: Int? = nil, perDay: Int? = nil) {
        precondition(connections > 0, "letters need a connection to leave by")
        self.connections = connections
        self.perMinute = perMinute
        self.perDay = perDay
    }

    /// This pace, or the one that the account was slowed down to not long ago, where that is less.
    func heeding(_ slowdown: Slowdown?, at now: Timestamp) -> Pace {
        guard let slowdown, slowdown.at <= now, now < slowdown.at.advanced(by: Self.day)
        else { return self }
        return Pace(
            connections: min(connections, slowdown.connections),
            perMinute: min(perMinute ?? .max, slowdown.perMinute), perDay: perDay)
    }

    /// Half of this pace, as it is to be remembered from now on.
    func halved(at now: Timestamp) -> Slowdown {
        Slowdown(
            connections: max(1, connections / 2),
            perMinute: max(1, (perMinute ?? Self.suspectedRate) / 2), at: now)
    }
}

/// The moments at which letters may leave, so many in a minute.
///
/// It counts whole seconds, and allows at most the letters of one second at once, also when the clock
/// jumps.
struct PaceMaker: Sendable {
    private let perMinute: Int
    private var credit: Int
    private var last: Timestamp

    /// Sixtieths of a letter that one costs, and that are saved up at most.
    private static let cost = 60

    /// Goes on from the letters that have left in the last minute, in the order of time.
    init(perMinute: Int, after departures: [Timestamp], at now: Timestamp) {
        self.perMinute = perMinute
        let most = max(Self.cost, perMinute)
        let rest = departures.last.map { Int(now.secondsSince1970 - $0.secondsSince1970) }
        credit = rest.map { min(most, $0 * perMinute) } ?? most
        last = now
    }

    /// Takes leave for one letter; false when it is too early.
    mutating func admit(at now: Timestamp) -> Bool {
        let seconds = max(0, min(60, now.secondsSince1970 - last.secondsSince1970))
        credit = min(max(Self.cost, perMinute), credit + Int(seconds) * perMinute)
        last = now
        guard credit >= Self.cost else { return false }
        credit -= Self.cost
        return true
    }
}

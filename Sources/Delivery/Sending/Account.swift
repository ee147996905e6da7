import Core
import Outbox
import Synchronization

/// The account that letters are sent by, and how fast its server takes them.
///
/// The server may ask for fewer letters. The reduced rate is kept in the ledger and applies to
/// the runs of the next 24 hours.
final class Account: Sendable {
    /// The answer to a letter that wants to leave.
    enum Permit {
        case granted, later
        case never(DeliveryStop)
    }

    private struct State {
        var limit: RateLimit
        var bucket: TokenBucket?
        /// The moments at which letters left within the last 24 hours, where there is a daily
        /// limit.
        var departures: [Instant]
        /// The number of rate reductions in a row.
        var reductions = 0
        /// The number of rate reductions in all.
        var generation = 0
        var hasAccepted = false
        /// Refusals by policy before any letter was accepted.
        var refusals = 0
    }

    /// The name by which the receiver counts letters; nil where it does not.
    let name: String?
    private let ledger: any Ledger
    private let state: Mutex<State>

    /// The account in the state that the ledger has at this moment.
    init(_ name: String?, of sender: Sender) throws(OutboxError) {
        self.name = name
        ledger = sender.ledger
        let now = sender.clock()
        var limit = sender.rateLimit
        var departures: [Instant] = []
        if let name {
            limit = limit.applying(try ledger.rateReduction(of: name), at: now)
            if limit.perDay != nil {
                // Departures in the future come from a wrong clock, and are left out.
                departures = try ledger.attempts(
                    by: name, since: now.advanced(by: .zero - RateLimit.day)
                ).filter { $0 <= now }
            }
        }
        var bucket: TokenBucket?
        if let rate = limit.perMinute, let name {
            let minute = try ledger.attempts(by: name, since: now.advanced(by: .seconds(-60)))
            bucket = TokenBucket(perMinute: rate, after: minute.filter { $0 <= now }, at: now)
        }
        state = Mutex(State(limit: limit, bucket: bucket, departures: departures))
    }

    /// The number of connections that may be open at this moment.
    var connections: Int { state.withLock { $0.limit.connections } }

    /// The number of rate reductions so far.
    var generation: Int { state.withLock { $0.generation } }

    /// Takes a permit for one letter.
    func takePermit(at now: Instant) -> Permit {
        state.withLock { state in
            if let limit = state.limit.perDay {
                state.departures.removeAll { $0.advanced(by: RateLimit.day) <= now }
                if state.departures.count >= limit {
                    let until = state.departures[state.departures.count - limit]
                    return .never(.dailyLimit(limit, until: until.advanced(by: RateLimit.day)))
                }
            }
            guard state.bucket?.take(at: now) != false else { return .later }
            if state.limit.perDay != nil { state.departures.append(now) }
            return .granted
        }
    }

    /// Applies what a reply says of the account, and keeps it in the ledger.
    ///
    /// A server that asks for fewer letters says so to every letter under way. That counts once.
    ///
    /// - Returns: The reason why no other letter may be sent; nil where one may.
    func apply(
        _ receipt: Receipt, to letter: OutgoingLetter, at now: Instant
    ) throws(OutboxError) -> DeliveryStop? {
        let reduction: RateReduction? = state.withLock { state in
            if receipt.state == .accepted {
                state.hasAccepted = true
                state.reductions = 0
            }
            guard AccountSignal(receipt) == .slowDown, letter.generation == state.generation else {
                return nil
            }
            state.generation += 1
            let reduction = state.limit.halved(at: now)
            state.reductions += 1
            state.limit = state.limit.applying(reduction, at: now)
            state.bucket = TokenBucket(perMinute: reduction.perMinute, after: [now], at: now)
            return reduction
        }
        guard let reduction else { return nil }
        if let name { try ledger.reduceRate(of: name, to: reduction) }
        guard state.withLock({ $0.reductions >= Sender.maximumReductions }) else { return nil }
        return .slowedDown(until: now.advanced(by: Sender.retryDelay))
    }

    /// A refusal that may not be about the letter alone.
    enum Refusal {
        /// It would meet every letter.
        case ofAccount
        /// It is by policy, and it is not known yet what about: the letter is tried again, once.
        case doubtful
    }

    /// Reads a refusal; nil where it is about the letter alone, or the reply is no refusal.
    func refusal(in receipt: Receipt, to letter: OutgoingLetter) -> Refusal? {
        state.withLock { state in
            if AccountSignal(receipt) == .refuse { return .ofAccount }
            let isByPolicy =
                receipt.state == .refused && receipt.enhancedCode?.hasPrefix("5.7.") == true
            guard isByPolicy, !state.hasAccepted, letter.deferrals == 0 else { return nil }
            state.refusals += 1
            return state.refusals > 1 ? .ofAccount : .doubtful
        }
    }
}

/// The limits for the letters of one account.
package struct RateLimit: Hashable, Sendable {
    /// The number of connections that may be open at once; at least one.
    package let connections: Int
    /// The number of letters that may leave in a minute; nil for no limit.
    package let perMinute: Int?
    /// The number of letters that may leave in any 24 hours; nil for no limit.
    package let perDay: Int?

    /// The span that a daily limit counts over, and for which a rate reduction applies.
    static let day = Duration.seconds(24 * 60 * 60)

    /// The rate that is halved where none was set.
    private static let suspectedRate = 60

    /// Limits.
    package init(connections: Int = 1, perMinute: Int? = nil, perDay: Int? = nil) {
        precondition(connections > 0, "letters need a connection to leave by")
        self.connections = connections
        self.perMinute = perMinute
        self.perDay = perDay
    }

    /// Returns these limits, or those of a rate reduction of the last 24 hours where they are
    /// lower.
    func applying(_ reduction: RateReduction?, at now: Instant) -> RateLimit {
        guard let reduction, reduction.at <= now, now < reduction.at.advanced(by: Self.day)
        else { return self }
        return RateLimit(
            connections: min(connections, reduction.connections),
            perMinute: min(perMinute ?? .max, reduction.perMinute), perDay: perDay)
    }

    /// Returns a rate reduction to half of these limits.
    func halved(at now: Instant) -> RateReduction {
        RateReduction(
            connections: max(1, connections / 2),
            perMinute: max(1, (perMinute ?? Self.suspectedRate) / 2), at: now)
    }
}

/// A token bucket for a number of letters in a minute.
///
/// It counts whole seconds, and allows at most the letters of one second at once, also when the
/// clock jumps.
struct TokenBucket: Sendable {
    private let perMinute: Int
    private var credit: Int
    private var last: Instant

    /// The credit that one letter costs, in sixtieths of a letter.
    private static let cost = 60

    /// A bucket after the letters that have left in the last minute, in the order of time.
    init(perMinute: Int, after departures: [Instant], at now: Instant) {
        self.perMinute = perMinute
        let most = max(Self.cost, perMinute)
        let rest = departures.last.map { Int(now.secondsSince1970 - $0.secondsSince1970) }
        credit = rest.map { min(most, $0 * perMinute) } ?? most
        last = now
    }

    /// Takes a token for one letter; false when there is none yet.
    mutating func take(at now: Instant) -> Bool {
        let seconds = max(0, min(60, now.secondsSince1970 - last.secondsSince1970))
        credit = min(max(Self.cost, perMinute), credit + Int(seconds) * perMinute)
        last = now
        guard credit >= Self.cost else { return false }
        credit -= Self.cost
        return true
    }
}

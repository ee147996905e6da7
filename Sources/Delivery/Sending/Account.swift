import Core
import Outbox
import Synchronization

/// The account that letters leave by, and how fast its server lets them.
///
/// What the server asked for is kept in the ledger, and heeded by the runs of the next 24 hours.
final class Account: Sendable {
    /// Whether a letter may leave.
    enum Admission {
        case granted, later
        case never(DeliveryStop)
    }

    private struct State {
        var pace: RateLimit
        var paceMaker: TokenBucket?
        /// When letters left within the last 24 hours, where there is a limit to them.
        var departures: [Instant]
        /// How often in a row the server asked for less, and how often in all.
        var slowdowns = 0
        var generation = 0
        var hasAccepted = false
        /// Refusals by policy before any letter was accepted.
        var refusals = 0
    }

    /// What the receiver counts letters by; nil where nobody counts them.
    let name: String?
    private let ledger: any Ledger
    private let state: Mutex<State>

    /// An account as the ledger has it at this moment.
    init(_ name: String?, of courier: Sender) throws(OutboxError) {
        self.name = name
        ledger = courier.ledger
        let now = courier.clock()
        var pace = courier.pace
        var departures: [Instant] = []
        if let name {
            pace = pace.heeding(try ledger.slowdown(of: name), at: now)
            if pace.perDay != nil {
                // A clock that was ahead is no reason to wait for it.
                departures = try ledger.attempts(
                    by: name, since: now.advanced(by: .zero - RateLimit.day)
                ).filter { $0 <= now }
            }
        }
        var paceMaker: TokenBucket?
        if let rate = pace.perMinute, let name {
            let minute = try ledger.attempts(by: name, since: now.advanced(by: .seconds(-60)))
            paceMaker = TokenBucket(perMinute: rate, after: minute.filter { $0 <= now }, at: now)
        }
        state = Mutex(State(pace: pace, paceMaker: paceMaker, departures: departures))
    }

    /// How many connections there may be at once, at this moment.
    var connections: Int { state.withLock { $0.pace.connections } }

    /// How often the server has asked for less so far.
    var generation: Int { state.withLock { $0.generation } }

    /// Takes leave for one letter.
    func admit(at now: Instant) -> Admission {
        state.withLock { state in
            if let limit = state.pace.perDay {
                state.departures.removeAll { $0.advanced(by: RateLimit.day) <= now }
                if state.departures.count >= limit {
                    let until = state.departures[state.departures.count - limit]
                    return .never(.dailyLimit(limit, until: until.advanced(by: RateLimit.day)))
                }
            }
            guard state.paceMaker?.admit(at: now) != false else { return .later }
            if state.pace.perDay != nil { state.departures.append(now) }
            return .granted
        }
    }

    /// Takes in what an answer says of the account, and remembers it.
    ///
    /// What is said to letters that were under way already, when the server asked, is not said again.
    ///
    /// - Returns: why no other letter is to be sent; nil where one may.
    func heed(
        _ receipt: Receipt, to letter: OutgoingLetter, at now: Instant
    ) throws(OutboxError) -> DeliveryStop? {
        let slowdown: RateReduction? = state.withLock { state in
            if receipt.state == .accepted {
                state.hasAccepted = true
                state.slowdowns = 0
            }
            guard AccountSignal(receipt) == .slowDown, letter.generation == state.generation else {
                return nil
            }
            state.generation += 1
            let slowdown = state.pace.halved(at: now)
            state.slowdowns += 1
            state.pace = state.pace.heeding(slowdown, at: now)
            state.paceMaker = TokenBucket(perMinute: slowdown.perMinute, after: [now], at: now)
            return slowdown
        }
        guard let slowdown else { return nil }
        if let name { try ledger.slow(name, to: slowdown) }
        guard state.withLock({ $0.slowdowns >= Sender.maximumSlowdowns }) else { return nil }
        return .slowedDown(until: now.advanced(by: Sender.retryDelay))
    }

    /// What a refusal makes of a letter, if it is not about the letter alone.
    enum Refusal {
        /// It would meet every letter.
        case ofAccount
        /// It is by policy, and nobody can tell yet: the letter is tried again, once.
        case doubtful
    }

    /// Reads a refusal; nil where it is about the letter alone, or none at all.
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

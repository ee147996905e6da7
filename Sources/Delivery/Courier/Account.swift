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
        var pace: Pace
        var paceMaker: PaceMaker?
        /// When letters left within the last 24 hours, where there is a limit to them.
        var departures: [Timestamp]
        var slowdowns = 0
        var hasAccepted = false
    }

    /// What the receiver counts letters by; nil where nobody counts them.
    let name: String?
    private let ledger: any Ledger
    private let state: Mutex<State>

    /// An account as the ledger has it at this moment.
    init(_ name: String?, of courier: Courier) throws(OutboxError) {
        self.name = name
        ledger = courier.ledger
        let now = courier.clock()
        var pace = courier.pace
        var departures: [Timestamp] = []
        if let name {
            pace = pace.heeding(try ledger.slowdown(of: name), at: now)
            if pace.perDay != nil {
                departures = try ledger.attempts(
                    by: name, since: now.advanced(by: .zero - Pace.day))
            }
        }
        let paceMaker = pace.perMinute.map { PaceMaker(perMinute: $0, from: now) }
        state = Mutex(State(pace: pace, paceMaker: paceMaker, departures: departures))
    }

    /// How many connections there may be at once, at this moment.
    var connections: Int { state.withLock { $0.pace.connections } }

    /// Takes leave for one letter.
    func admit(at now: Timestamp) -> Admission {
        state.withLock { state in
            if let limit = state.pace.perDay {
                state.departures.removeAll { $0.advanced(by: Pace.day) <= now }
                if state.departures.count >= limit {
                    let until = state.departures[state.departures.count - limit]
                    return .never(.dailyLimit(limit, until: until.advanced(by: Pace.day)))
                }
            }
            guard state.paceMaker?.admit(at: now) != false else { return .later }
            if state.pace.perDay != nil { state.departures.append(now) }
            return .granted
        }
    }

    /// Takes in what an answer says of the account, and remembers it.
    ///
    /// - Returns: why no other letter is to be sent; nil where one may.
    func heed(_ receipt: Receipt, at now: Timestamp) throws(OutboxError) -> DeliveryStop? {
        let slowdown: Slowdown? = state.withLock { state in
            if receipt.state == .accepted {
                state.hasAccepted = true
                state.slowdowns = 0
            }
            guard AccountSignal(receipt, isFirst: !state.hasAccepted) == .slowDown else {
                return nil
            }
            let slowdown = state.pace.halved(at: now)
            state.slowdowns += 1
            state.pace = state.pace.heeding(slowdown, at: now)
            state.paceMaker = PaceMaker(perMinute: slowdown.perMinute, from: now)
            return slowdown
        }
        guard let slowdown else { return nil }
        if let name { try ledger.slow(name, to: slowdown) }
        guard state.withLock({ $0.slowdowns >= Courier.maximumSlowdowns }) else { return nil }
        return .slowedDown(until: now.advanced(by: Courier.retryDelay))
    }

    /// Whether an answer is a refusal of the account, which would meet every letter.
    func isRefused(by receipt: Receipt) -> Bool {
        state.withLock { AccountSignal(receipt, isFirst: !$0.hasAccepted) == .refuse }
    }
}

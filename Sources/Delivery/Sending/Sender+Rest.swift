import Core
import Outbox

extension Sender {
    /// How often the rest of a letter doubles.
    private static let doublings = 4

    /// The longest that a letter rests.
    ///
    /// What is put off for longer was so by a clock that went wrong, and is due.
    package static let longestRest = retryDelay * (1 << doublings) * 6 / 5

    /// How long a letter rests that was put off again: twice as long each time, up to four hours, and
    /// up to a fifth more, so that letters put off together do not come back together.
    static func rest(of letter: OutgoingLetter) -> Duration {
        let rest = retryDelay * (1 << min(letter.deferrals, doublings))
        let spread = letter.key.fingerprint.utf8.prefix(4).reduce(0) { $0 * 31 + Int($1) } % 200
        return rest + rest * spread / 1000
    }
}

extension LetterRecord {
    /// Whether a letter that was put off may be tried again.
    func isDue(at now: Instant) -> Bool {
        guard let next = nextAttemptAt else { return true }
        return next <= now || next > now.advanced(by: Sender.longestRest)
    }
}

extension BatchStandings.Letter {
    /// Whether it may be tried: it has no answer yet, or was put off until a moment that has come.
    func isDue(at now: Instant) -> Bool {
        switch standing {
        case .attempting, .accepted, .refused, .uncertain: false
        case .deferred: record?.isDue(at: now) ?? true
        case nil: true
        }
    }
}

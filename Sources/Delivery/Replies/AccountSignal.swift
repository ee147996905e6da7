import Outbox

/// A reply that is about the account, not about the letter.
enum AccountSignal: Hashable, Sendable {
    /// Fewer letters, or fewer connections, are wanted.
    case slowDown
    /// No letter of this account is wanted until somebody changes something.
    case refuse

    /// Enhanced status codes (RFC 3463) of refusals that would meet every letter: a limit of the
    /// day, the sender's standing or authentication, or the way to log in.
    private static let refusals: Set<String> = [
        "5.1.8", "5.4.5", "5.7.8", "5.7.9", "5.7.14", "5.7.23", "5.7.25", "5.7.26", "5.7.27",
        "5.7.29", "5.7.30", "5.7.57", "5.7.60", "5.7.139", "5.7.508", "5.7.515", "5.7.705",
        "5.7.708",
    ]

    /// Reads a reply; nil where it is about the letter alone.
    init?(_ receipt: Receipt) {
        let code = receipt.enhancedCode ?? ""
        switch receipt.state {
        case .deferred where receipt.code == 421 || receipt.code == 432 || receipt.code == 454:
            self = .slowDown
        case .deferred where code == "4.3.2" || code.hasPrefix("4.7.") && code != "4.7.1":
            // 4.7.1 is what greylisting says, which is about this letter.
            self = .slowDown
        case .refused where Self.refusals.contains(code):
            self = .refuse
        default: return nil
        }
    }
}

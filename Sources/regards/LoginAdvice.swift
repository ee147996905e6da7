import Delivery

/// What to change where a server does not let a team in.
enum LoginAdvice {
    /// The advice on an error; `nil` for one that no login is at fault for.
    static func text(on error: TransportError) -> String? {
        switch error.kind {
        case .loginNotOffered(_, let offered): onOffer(offered)
        case .loginRefused(let refusal): on(refusal)
        case .sessionRefused(_, _, "5.7.30"): passwordsAreOff
        case .sessionRefused(_, code: 530, _):
            "the server wants a login: set user: under transport: in regards.yaml"
        default: nil
        }
    }

    private static let passwordsAreOff =
        "this server takes no passwords any more (Exchange Online); "
        + "set auth: xoauth2 and token_command: under transport: in regards.yaml"

    private static func onOffer(_ offered: [String]) -> String {
        let known =
            Credentials.PasswordMechanism.allCases.map(\.rawValue)
            + Credentials.TokenMechanism.allCases.map(\.rawValue)
        let usable = offered.filter(known.contains).map { "auth: \($0.lowercased())" }
        if !usable.isEmpty {
            return "set \(usable.joined(separator: " or ")) under transport: in regards.yaml"
        }
        return "ask for the host and port at which this server takes letters from its users, "
            + "mostly 587 or 465"
    }

    /// By the codes of RFC 4954 §6, and those of Gmail and Exchange Online.
    private static func on(_ refusal: SMTPLoginRefusal) -> String {
        let takesToken = Credentials.TokenMechanism(rawValue: refusal.mechanism) != nil
        switch (refusal.code, refusal.enhancedCode) {
        case (_, "5.7.30"): return passwordsAreOff
        case (_, "5.7.139"):
            return "let an administrator allow SMTP AUTH for this mailbox (Exchange Online)"
        case (534, "5.7.9") where !takesToken:
            return "this account needs an application-specific password (Gmail); "
                + "make one, and let password_command print it, or set auth: xoauth2"
        case (454, "4.7.0"):
            return "too many logins, or none possible just now: wait, then send the batch again"
        case (400..<500, _): return "send the batch again later"
        case _ where takesToken:
            return "check that token_command prints a token of this user that may send mail: "
                + "scope https://mail.google.com/ at Google, "
                + "https://outlook.office.com/SMTP.Send at Microsoft"
        case (535, "5.7.8"):
            return "the user name or the password is wrong; Gmail takes an app password in place "
                + "of the account's own"
        default: return "check user: and the password; too many wrong ones may lock the account"
        }
    }
}

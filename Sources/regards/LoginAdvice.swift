import Delivery

/// Advice when a server refuses a login.
enum LoginAdvice {
    private static let known =
        Credentials.PasswordMechanism.allCases.map(\.rawValue)
        + Credentials.TokenMechanism.allCases.map(\.rawValue)

    /// The advice where a server offers nothing but these mechanisms.
    static func text(forOffer offered: [String]) -> String {
        let usable = offered.filter(known.contains).map { "auth: \($0.lowercased())" }
        return usable.isEmpty
            ? "ask for the host and port at which this server takes letters from its users, "
                + "mostly 587 or 465"
            : "set \(usable.joined(separator: " or ")) under transport: in regards.yaml"
    }

    /// The advice on a refused login, by the codes of RFC 4954 §6 and those of the large providers.
    static func text(for refusal: SMTPLoginRefusal) -> String {
        switch (refusal.code, refusal.enhancedCode) {
        case (454, "4.7.0"):
            return "too many logins, or none possible just now: wait, then send the batch again"
        case (400..<500, _): return "send the batch again later"
        case (_, let code) where code != "5.7.139" && isByToken(refusal):
            return "check that token_command prints a token of this user that may send mail: "
                + "scope https://mail.google.com/ at Google, "
                + "https://outlook.office.com/SMTP.Send at Microsoft"
        case (_, let code):
            return text(for: code)
                ?? "check user: and the password; too many wrong ones may lock the account"
        }
    }

    private static func isByToken(_ refusal: SMTPLoginRefusal) -> Bool {
        Credentials.TokenMechanism(rawValue: refusal.mechanism) != nil
    }

    /// The advice for an enhanced status code (RFC 3463), at whichever command it came; `nil` for
    /// one that no login is at fault for.
    static func text(for enhancedCode: String?) -> String? {
        switch enhancedCode {
        case "5.7.8":
            "the user name or the password is wrong; Gmail takes an app password in place of the "
                + "account's own, or auth: xoauth2"
        case "5.7.9":
            "this account needs an application-specific password (Gmail); make one, and let "
                + "password_command print it, or set auth: xoauth2"
        case "5.7.30":
            "this server takes no passwords any more (Exchange Online); set auth: xoauth2 and "
                + "token_command: under transport: in regards.yaml"
        case "5.7.57": "the server wants a login: set user: under transport: in regards.yaml"
        case "5.7.139":
            "let an administrator allow SMTP AUTH for this mailbox, and set auth: xoauth2 where "
                + "passwords are off (Exchange Online)"
        default: nil
        }
    }
}

/// Advice when a server takes no letter of an account, by its enhanced status code (RFC 3463).
enum AccountAdvice {
    /// The advice for a refusal; general where its code says nothing more.
    static func text(for enhancedCode: String?) -> String {
        switch enhancedCode {
        case "5.4.5":
            "the account's limit of the day is reached: go on tomorrow, or set daily_limit"
        case "5.7.60":
            "the account may not send as this sender: ask for the right, or change sender"
        case "5.7.23", "5.7.25", "5.7.26", "5.7.27", "5.7.29", "5.7.515":
            "the sender's domain does not vouch for this server: set up SPF, DKIM and DMARC for it"
        case "5.1.8", "5.7.508", "5.7.705", "5.7.708":
            "the account or its domain is blocked for what it sent: ask its administrator"
        default:
            LoginAdvice.text(for: enhancedCode)
                ?? "nothing more was sent, as the next letters would fare no better; "
                + "ask its administrator"
        }
    }
}

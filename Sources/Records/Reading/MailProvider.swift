/// A provider of mailboxes, with the limits that it enforces.
///
/// As the providers document them in 2026; whoever has been granted more sets `daily_limit`, `rate`
/// and `connections` beside it.
enum MailProvider: String, CaseIterable {
    case gmail
    case googleWorkspace = "google-workspace"
    case microsoft365

    /// The address of the server that takes the letters.
    var url: String {
        switch self {
        case .gmail, .googleWorkspace: "smtp://smtp.gmail.com:587"
        case .microsoft365: "smtp://smtp.office365.com:587"
        }
    }

    /// The number of letters that one account may send within 24 hours.
    var lettersPerDay: Int {
        switch self {
        case .gmail: 500
        case .googleWorkspace: 2_000
        case .microsoft365: 10_000
        }
    }

    /// The number of letters that one account may send in a minute, if there is such a limit.
    var lettersPerMinute: Int? { self == .microsoft365 ? 30 : nil }

    /// The number of connections that one account may have at once.
    var connections: Int { self == .microsoft365 ? 3 : 10 }
}

public import Outbox

/// What a server says before any letter is sent.
public struct SMTPProbe: Hashable, Sendable {
    /// Whether the session is encrypted, by a certificate that was verified.
    public let isEncrypted: Bool
    /// The user who is logged in; nil where nobody had to.
    public let login: String?
    /// The most bytes that a message may have; nil where the server sets no bound.
    public let maximumSize: Int?
    /// Whether it takes several commands at once (RFC 2920).
    public let takesPipelining: Bool
    /// Whether it can be asked for delivery status notifications (RFC 3461).
    public let takesNotification: Bool
    /// Its answer to each recipient, in their order.
    public let answers: [Receipt]

    init(isEncrypted: Bool, login: String?, offers: SMTPCapabilities, answers: [Receipt]) {
        self.isEncrypted = isEncrypted
        self.login = login
        maximumSize = offers.maximumSize
        takesPipelining = offers.takesPipelining
        takesNotification = offers.takesNotification
        self.answers = answers
    }
}

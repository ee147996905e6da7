package import Outbox

/// What a server says before any letter is sent.
package struct SMTPProbe: Hashable, Sendable {
    /// Whether the session is encrypted, by a certificate that was verified.
    package let isEncrypted: Bool
    /// The user who is logged in; nil where nobody had to.
    package let login: String?
    /// The most bytes that a message may have; nil where the server sets no bound.
    package let maximumSize: Int?
    /// Whether it takes several commands at once (RFC 2920).
    package let takesPipelining: Bool
    /// Whether it can be asked for delivery status notifications (RFC 3461).
    package let takesNotification: Bool
    /// Its answer to each recipient, in their order.
    package let answers: [Receipt]

    init(isEncrypted: Bool, login: String?, offers: SMTPCapabilities, answers: [Receipt]) {
        self.isEncrypted = isEncrypted
        self.login = login
        maximumSize = offers.maximumSize
        takesPipelining = offers.takesPipelining
        takesNotification = offers.takesNotification
        self.answers = answers
    }
}

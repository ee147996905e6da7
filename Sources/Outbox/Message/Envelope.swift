package import MIME

/// Who a message goes to and who hears of its failure: what SMTP is told (RFC 5321 §2.3.1).
///
/// One recipient each: no candidate can see another, and every outcome is one person's.
package struct Envelope: Hashable, Sendable {
    /// Where failures are reported (`MAIL FROM`).
    package let sender: EmailAddress
    /// The one recipient (`RCPT TO`).
    package let recipient: EmailAddress

    /// An envelope, independent of what the message's own header says.
    package init(sender: EmailAddress, recipient: EmailAddress) {
        self.sender = sender
        self.recipient = recipient
    }
}

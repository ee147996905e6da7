package import Core
package import MIME

/// The envelope of a message in SMTP: its recipient, and its sender for failures (RFC 5321 §2.3.1).
///
/// One recipient each: no candidate can see another, and every outcome is one person's.
package struct Envelope: Hashable, Sendable {
    /// The address that failures are reported to (`MAIL FROM`).
    package let sender: EmailAddress
    /// The one recipient (`RCPT TO`).
    package let recipient: EmailAddress

    /// An envelope, independent of what the message's own header says.
    package init(sender: EmailAddress, recipient: EmailAddress) {
        self.sender = sender
        self.recipient = recipient
    }
}

/// All that delivery knows of a letter: its key, its envelope and its bytes.
package struct OutgoingMessage: Hashable, Sendable {
    /// The key that decides whether the letter was sent before.
    package let key: LetterKey
    /// The envelope.
    package let envelope: Envelope
    /// The Message-ID in the bytes, for the record; it stays the same over retries.
    package let messageID: String?
    /// The message, fit for the wire: no NUL, every line ended by CRLF, also the last, and all in
    /// ASCII but for a header with internationalized addresses.
    package let bytes: [UInt8]
    /// True if every server on the way must know SMTPUTF8 (RFC 6531), for an address or a header.
    package let needsSMTPUTF8: Bool

    /// A outgoing whose bytes can be sent as they are.
    ///
    /// - Throws: when a byte is NUL, or above 127 in the body, when CR or LF stands alone (RFC 5321
    ///   §2.3.8; a bare LF lets a line end be smuggled past the receiver), or when the last line has
    ///   no end.
    package init(
        key: LetterKey, envelope: Envelope, messageID: String?, bytes: [UInt8]
    ) throws(OutboxError) {
        var isASCII = true
        if let offset = Self.firstUnsendable(in: bytes, &isASCII) {
            throw OutboxError(.unsendable(key, offset: offset))
        }
        needsSMTPUTF8 =
            !isASCII || envelope.sender.isInternationalized
            || envelope.recipient.isInternationalized
        self.key = key
        self.envelope = envelope
        self.messageID = messageID
        self.bytes = bytes
    }

    /// The digest of the bytes.
    package var digest: Digest { Digest(of: bytes) }

    /// The offset of the first byte that must not travel; the length when the last CRLF is missing.
    private static func firstUnsendable(in bytes: [UInt8], _ isASCII: inout Bool) -> Int? {
        let carriageReturn = UInt8(ascii: "\r")
        let lineFeed = UInt8(ascii: "\n")
        var isHeader = true
        var lineStart = 0
        var previous: UInt8 = 0
        for (offset, byte) in bytes.enumerated() {
            guard byte != 0, byte < 0x80 || isHeader else { return offset }
            guard (previous == carriageReturn) == (byte == lineFeed) else { return offset }
            if byte >= 0x80 { isASCII = false }
            if byte == lineFeed {
                if offset == lineStart + 1 { isHeader = false }
                lineStart = offset + 1
            }
            previous = byte
        }
        return previous == lineFeed ? nil : bytes.count
    }
}

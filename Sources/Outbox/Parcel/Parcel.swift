/// All that delivery knows of a letter: its key, its envelope and its bytes.
public struct Parcel: Hashable, Sendable {
    /// What decides whether the letter was sent before.
    public let key: LetterKey
    /// Who it goes to.
    public let envelope: Envelope
    /// The Message-ID in the bytes, for the record; it stays the same over retries.
    public let messageID: String?
    /// The message, fit for the wire: ASCII without NUL, every line ended by CRLF, also the last.
    public let bytes: [UInt8]

    /// A parcel whose bytes can be sent as they are.
    ///
    /// - Throws: when a byte is NUL or above 127, when CR or LF stands alone (RFC 5321 §2.3.8; a
    ///   bare LF lets a line end be smuggled past the receiver), or when the last line has no end.
    public init(
        key: LetterKey, envelope: Envelope, messageID: String?, bytes: [UInt8]
    ) throws(OutboxError) {
        if let offset = Self.firstUnsendable(in: bytes) {
            throw OutboxError(.unsendable(key, offset: offset))
        }
        self.key = key
        self.envelope = envelope
        self.messageID = messageID
        self.bytes = bytes
    }

    /// The digest of the bytes.
    public var digest: Digest { Digest(of: bytes) }

    /// The offset of the first byte that must not travel; the length when the last CRLF is missing.
    private static func firstUnsendable(in bytes: [UInt8]) -> Int? {
        let carriageReturn = UInt8(ascii: "\r")
        let lineFeed = UInt8(ascii: "\n")
        var previous: UInt8 = 0
        for (offset, byte) in bytes.enumerated() {
            guard byte != 0, byte < 0x80 else { return offset }
            guard (previous == carriageReturn) == (byte == lineFeed) else { return offset }
            previous = byte
        }
        return previous == lineFeed ? nil : bytes.count
    }
}

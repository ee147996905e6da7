/// The address of one person's mailbox, such as `zoe@example.com`.
///
/// RFC 5321 §4.1.2 `Mailbox`, less what no candidate has and what has misrouted mail elsewhere: the
/// local part is an ASCII dot-string and never quoted; the domain has at least two labels and is
/// never a literal. Comments, blanks and control characters have no place. An internationalized
/// domain is accepted and converted (RFC 5891, UTS #46 non-transitional).
///
/// Two addresses are equal when they are the same on the wire: `zoe@bücher.example` equals
/// `zoe@XN--BCHER-KVA.example`, and the case of the local part counts.
public struct EmailAddress: Sendable {
    /// What stands before the `@`.
    public let localPart: String

    /// The domain as it was given, perhaps with U-labels.
    public let domain: String

    /// The domain in A-labels and lower case.
    public let asciiDomain: String

    /// `localPart@asciiDomain`, pure ASCII: the form for the envelope and for headers.
    public let wire: String

    /// Reads an address that is nothing but `local@domain`.
    ///
    /// - Throws: When the text is not such an address, with the reason and the place.
    public init(_ text: String) throws(MIMEError) {
        let bytes = text.utf8
        guard bytes.first != UInt8(ascii: "\"") else { throw .init(.address(.quotedLocalPart)) }
        guard let atSign = bytes.firstIndex(of: UInt8(ascii: "@")) else {
            throw MIMEError(.address(.missingAtSign))
        }

        localPart = String(text[..<atSign])
        domain = String(text[bytes.index(after: atSign)...])
        do throws(Fault) {
            try Self.check(localPart: localPart.utf8)
            asciiDomain = try Self.asciiDomain(domain, at: localPart.utf8.count + 1)
        } catch {
            throw MIMEError(.address(error))
        }
        wire = "\(localPart)@\(asciiDomain)"

        // RFC 5321 §4.5.3.1.3: 256 bytes with the angle brackets.
        guard wire.utf8.count <= 254 else {
            throw MIMEError(.address(.tooLong(.address, maximum: 254)))
        }
    }

    private static func check(localPart bytes: String.UTF8View) throws(Fault) {
        guard !bytes.isEmpty else { throw .empty(.localPart) }
        guard bytes.count <= 64 else { throw .tooLong(.localPart, maximum: 64) }
        guard let offset = DotAtom.fault(in: bytes) else { return }
        let byte = bytes[bytes.index(bytes.startIndex, offsetBy: offset)]
        throw byte < 0x80 ? .disallowedByte(at: offset) : .localPartNotASCII(at: offset)
    }
}

extension EmailAddress: Hashable {
    /// Whether mail to both goes the same way.
    public static func == (left: EmailAddress, right: EmailAddress) -> Bool {
        left.wire == right.wire
    }

    /// Feeds the form on the wire to the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wire)
    }
}

extension EmailAddress: CustomStringConvertible {
    /// The address as it was given.
    public var description: String { "\(localPart)@\(domain)" }
}

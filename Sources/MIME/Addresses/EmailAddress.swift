/// The address of one person's mailbox, such as `zoe@example.com`.
///
/// RFC 5321 §4.1.2 `Mailbox`, less what no candidate has and what has misrouted mail elsewhere: the
/// local part is a dot-string and never quoted; the domain has at least two labels and is never a
/// literal, and nothing in it reads like an encoded word, which some readers would decode.
/// Comments, blanks and control characters have no place. An internationalized domain is accepted
/// and converted (RFC 5891, UTS #46 non-transitional); so is a local part beyond ASCII (RFC 6531
/// §3.3), for which every server on the way must know SMTPUTF8.
///
/// Two addresses are equal when mail to both goes the same way: `zoe@bücher.example` equals
/// `zoe@XN--BCHER-KVA.example`, and case and bytes of the local part count.
package struct EmailAddress: Sendable {
    /// The part before the `@`.
    package let localPart: String

    /// The domain as it was given, perhaps with U-labels.
    package let domain: String

    /// The domain in A-labels and lower case.
    package let asciiDomain: String

    /// The form for the envelope and for headers: `localPart@asciiDomain`, pure ASCII; for an
    /// internationalized local part, the address as it was given (RFC 6531 §3.7.1).
    package let wire: String

    /// Tells whether the address leaves ASCII, so that it needs SMTPUTF8.
    package let isInternationalized: Bool

    /// Reads an address that is nothing but `local@domain`.
    ///
    /// - Throws: When the text is not such an address, with the reason and the place.
    package init(_ text: String) throws(MIMEError) {
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
        isInternationalized = !localPart.utf8.allSatisfy { $0 < 0x80 }
        wire = isInternationalized ? text : "\(localPart)@\(asciiDomain)"

        // RFC 5321 §4.5.3.1.3: 256 bytes with the angle brackets.
        guard wire.utf8.count <= 254 else {
            throw MIMEError(.address(.tooLong(.address, maximum: 254)))
        }
    }

    private static func check(localPart bytes: String.UTF8View) throws(Fault) {
        guard !bytes.isEmpty else { throw .empty(.localPart) }
        guard bytes.count <= 64 else { throw .tooLong(.localPart, maximum: 64) }
        if let offset = DotAtom.fault(in: bytes, beyondASCII: true) {
            throw .disallowedByte(at: offset)
        }
        if let found = String(bytes).firstScalar(where: { $0.isUnseen }) {
            throw .unseenCharacter(found.scalar, at: found.offset)
        }
        guard !EncodedWords.stand(in: bytes) else { throw .encodedWord }
    }
}

extension EmailAddress: Hashable {
    /// Tells whether mail to both goes the same way.
    package static func == (left: EmailAddress, right: EmailAddress) -> Bool {
        left.asciiDomain == right.asciiDomain
            && left.localPart.utf8.elementsEqual(right.localPart.utf8)
    }

    /// Feeds the domain and the bytes of the local part to the hasher.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(asciiDomain)
        for byte in localPart.utf8 {
            hasher.combine(byte)
        }
    }
}

extension EmailAddress: CustomStringConvertible {
    /// The address as it was given.
    package var description: String { "\(localPart)@\(domain)" }
}

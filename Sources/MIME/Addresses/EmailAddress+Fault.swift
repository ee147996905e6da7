import CIDN

extension EmailAddress {
    /// The parts of an address that can be empty or too long.
    package enum Part: String, Hashable, Sendable {
        /// The whole, in its form on the wire.
        case address
        /// The part before the `@`.
        case localPart = "local part"
        /// The part after the `@`.
        case domain
    }

    /// The reason why a text is not an address.
    package enum Fault: Error, Hashable, Sendable {
        /// There is no `@`.
        case missingAtSign

        /// A part is empty.
        case empty(Part)

        /// A part is longer than this many bytes.
        case tooLong(Part, maximum: Int)

        /// The byte at this offset of the text, counted from 0, may not stand there.
        case disallowedByte(at: Int)

        /// The local part begins with a quotation mark.
        case quotedLocalPart

        /// The local part has, at this offset, a character that nobody would see: a blank, a
        /// control, or a mark that turns the direction of the text.
        case unseenCharacter(Unicode.Scalar, at: Int)

        /// The local part reads like an encoded word (RFC 2047), behind which another address may
        /// be.
        case encodedWord

        /// The domain is an IP address in brackets.
        case domainLiteral

        /// The domain has no dot.
        case singleLabel

        /// A label, counted from 1, is empty, too long, or begins or ends with a hyphen.
        case malformedLabel(number: Int)

        /// The last label of the domain is a number.
        case numericEnd

        /// libidn2 refused the domain with this status.
        case unconvertible(status: Int32)
    }
}

extension EmailAddress.Fault: CustomStringConvertible {
    /// The end of a sentence that begins with "address".
    package var description: String {
        switch self {
        case .missingAtSign: "has no \"@\""
        case .empty(let part): "has an empty \(part.rawValue)"
        case .tooLong(.address, let maximum): "is longer than \(maximum) bytes"
        case .tooLong(let part, let maximum): "has a \(part.rawValue) longer than \(maximum) bytes"
        case .disallowedByte(let offset): "may not have the byte at offset \(offset)"
        case .quotedLocalPart: "has a quoted local part"
        case .unseenCharacter(let scalar, let offset):
            "may not have \(scalar.hexadecimal) at offset \(offset), which nobody would see"
        case .encodedWord: "has a local part like an encoded word"
        case .domainLiteral: "has an IP address for a domain"
        case .singleLabel: "has a domain without a dot"
        case .malformedLabel(let number):
            "has a domain whose label \(number) is empty, too long or hyphenated at an end"
        case .numericEnd: "has a domain that ends in a number"
        case .unconvertible(let status):
            "has no valid internationalized domain: \(String(cString: idn2_strerror(status)))"
        }
    }
}

import CIDN

extension EmailAddress {
    /// The domain in A-labels and lower case; `start` is where it begins in the whole address.
    static func asciiDomain(_ domain: String, at start: Int) throws(Fault) -> String {
        let bytes = domain.utf8
        guard let first = bytes.first else { throw .empty(.domain) }
        guard first != UInt8(ascii: "[") else { throw .domainLiteral }

        var offset = start
        for byte in bytes {
            guard byte.isInHostName || byte >= 0x80 else {
                throw .disallowedByte(at: offset)
            }
            offset += 1
        }

        // UTS #46 may map a character to ASCII, even to a dot: the result is what counts.
        let ascii = try needsConversion(bytes) ? converted(domain) : lowercased(bytes)
        try check(labelsOf: ascii.utf8)
        return ascii
    }

    /// Tells whether libidn2 has to judge the domain: it has U-labels, or A-labels that may be
    /// forged.
    private static func needsConversion(_ bytes: String.UTF8View) -> Bool {
        bytes.contains { $0 >= 0x80 }
            || bytes.split(separator: .dot).contains { label in
                label.prefix(4).map(\.asciiLowercased) == Array("xn--".utf8)
            }
    }

    private static func lowercased(_ bytes: String.UTF8View) -> String {
        String(decoding: bytes.map(\.asciiLowercased), as: UTF8.self)
    }

    private static func converted(_ domain: String) throws(Fault) -> String {
        // QUIRK: with IDN2_USE_STD3_ASCII_RULES libidn2 2.3.3 drops what those rules forbid and
        // reports success: another domain. The labels are checked afterwards instead.
        let flags = IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue
        var result: UnsafeMutablePointer<UInt8>?
        defer { idn2_free(result) }
        let status = idn2_lookup_u8(Array(domain.utf8) + [0], &result, Int32(flags))
        guard status == IDN2_OK.rawValue, let result else { throw .unconvertible(status: status) }
        return String(cString: result)
    }

    /// RFC 1035 §2.3.4 for lengths, RFC 5321 §4.1.2 for hyphens.
    private static func check(labelsOf bytes: String.UTF8View) throws(Fault) {
        let labels = bytes.split(separator: .dot, omittingEmptySubsequences: false)
        guard labels.count > 1 else { throw .singleLabel }
        for (label, number) in zip(labels, 1...) {
            guard let first = label.first, let last = label.last, label.count <= 63,
                first != .hyphen, last != .hyphen, label.allSatisfy(\.isInHostName)
            else { throw .malformedLabel(number: number) }
        }
        // RFC 3696 §2: what ends in a number is an IP address without its brackets.
        guard let last = labels.last, !last.allSatisfy(\.isDigit) else { throw .numericEnd }
    }
}

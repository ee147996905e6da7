/// RFC 5322 §3.2.5: the name of a person or a group before an address.
enum Phrase {
    /// Atoms where they do, a quoted string for the rest of ASCII, else encoded words.
    ///
    /// Never an encoded word within quotes: RFC 2047 §5 (3).
    static func written(_ name: String, startingAt column: Int) -> [UInt8] {
        let words = name.utf8.split(separator: .space, omittingEmptySubsequences: false)
        let areAtoms = words.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isAtomText) }
        let plain = areAtoms ? Array(name.utf8) : quoted(name.utf8)
        return EncodedWords.areNeeded(for: name, writtenAs: plain)
            ? EncodedWords.encode(name, startingAt: column)
            : plain
    }

    /// RFC 5322 §3.2.4 `quoted-string`.
    static func quoted(_ text: some Sequence<UInt8>) -> [UInt8] {
        let quotationMark = UInt8(ascii: "\"")
        let backslash = UInt8(ascii: "\\")
        var value = [quotationMark]
        for byte in text {
            if byte == quotationMark || byte == backslash {
                value.append(backslash)
            }
            value.append(byte)
        }
        value.append(quotationMark)
        return value
    }
}

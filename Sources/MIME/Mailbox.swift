/// An address with the name of whose it is, as a header shows it.
public struct Mailbox: Hashable, Sendable {
    /// The display name; `nil` or empty where the address stands alone.
    public let name: String?

    /// Where the mail goes.
    public let address: EmailAddress

    /// Any name is taken; ``HeaderField/init(_:mailbox:)`` refuses one that no header can hold.
    public init(name: String? = nil, address: EmailAddress) {
        self.name = name
        self.address = address
    }

    /// Whether both have the same address and, byte for byte, the same name.
    public static func == (left: Mailbox, right: Mailbox) -> Bool {
        left.address == right.address && left.nameBytes == right.nameBytes
    }

    /// Feeds the address and the bytes of the name to the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(address)
        hasher.combine(nameBytes)
    }

    private var nameBytes: [UInt8] { Array((name ?? "").utf8) }
}

extension Mailbox {
    /// RFC 5322 §3.4 `mailbox`, unfolded, for a line on which it begins at `column`.
    func headerValue(startingAt column: Int) -> [UInt8] {
        guard let name, !name.isEmpty else { return Array(address.wire.utf8) }
        var value = Self.phrase(name, startingAt: column)
        value.append(.space)
        value.append(UInt8(ascii: "<"))
        value += address.wire.utf8
        value.append(UInt8(ascii: ">"))
        return value
    }

    /// Atoms where they do, a quoted string for the rest of ASCII, else encoded words.
    ///
    /// Never an encoded word within quotes: RFC 2047 §5 (3).
    private static func phrase(_ name: String, startingAt column: Int) -> [UInt8] {
        let words = name.utf8.split(separator: .space, omittingEmptySubsequences: false)
        let areAtoms = words.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isAtomText) }
        let plain = areAtoms ? Array(name.utf8) : quoted(name)
        return EncodedWords.areNeeded(for: name, writtenAs: plain)
            ? EncodedWords.encode(name, startingAt: column)
            : plain
    }

    /// RFC 5322 §3.2.4 `quoted-string`.
    private static func quoted(_ text: String) -> [UInt8] {
        let quotationMark = UInt8(ascii: "\"")
        let backslash = UInt8(ascii: "\\")
        var value = [quotationMark]
        for byte in text.utf8 {
            if byte == quotationMark || byte == backslash {
                value.append(backslash)
            }
            value.append(byte)
        }
        value.append(quotationMark)
        return value
    }
}

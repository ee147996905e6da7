/// An address with the name of whose it is, as a header shows it.
package struct Mailbox: Hashable, Sendable {
    /// The display name; `nil` or empty where the address stands alone.
    package let name: String?

    /// The address that the mail goes to.
    package let address: EmailAddress

    /// Any name is taken; ``HeaderField`` refuses one that no header can hold.
    package init(name: String? = nil, address: EmailAddress) {
        self.name = name
        self.address = address
    }

    /// Tells whether both have the same address and, byte for byte, the same name.
    package static func == (left: Mailbox, right: Mailbox) -> Bool {
        left.address == right.address && left.nameBytes == right.nameBytes
    }

    /// Feeds the address and the bytes of the name to the hasher.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(address)
        hasher.combine(nameBytes)
    }

    private var nameBytes: [UInt8] { Array((name ?? "").utf8) }
}

extension Mailbox {
    /// RFC 5322 §3.4 `mailbox`, unfolded, for a line on which it begins at `column`.
    func headerValue(startingAt column: Int) -> [UInt8] {
        guard let name, !name.isEmpty else { return Array(address.wire.utf8) }
        var value = Phrase.written(name, startingAt: column)
        value.append(.space)
        value.append(UInt8(ascii: "<"))
        value += address.wire.utf8
        value.append(UInt8(ascii: ">"))
        return value
    }
}

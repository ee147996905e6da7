/// An address in a header: a mailbox, or several under one name (RFC 5322 §3.4).
package enum Address: Hashable, Sendable {
    /// One mailbox.
    case mailbox(Mailbox)

    /// A group; without members it says that there are recipients, and not which.
    case group(String, [Mailbox])
}

extension Address {
    /// `mailbox` or `group`, unfolded, for a line on which it begins at `column`.
    func headerValue(startingAt column: Int) -> [UInt8] {
        switch self {
        case .mailbox(let mailbox):
            return mailbox.headerValue(startingAt: column)
        case .group(let name, let members):
            var value = Phrase.written(name, startingAt: column)
            value.append(UInt8(ascii: ":"))
            for (index, member) in members.enumerated() {
                value += (index == 0 ? " " : ", ").utf8
                value += member.headerValue(startingAt: column + value.count)
            }
            value.append(UInt8(ascii: ";"))
            return value
        }
    }

    /// The display names in it.
    var names: [String] {
        switch self {
        case .mailbox(let mailbox): [mailbox.name].compactMap(\.self)
        case .group(let name, let members): [name] + members.compactMap(\.name)
        }
    }
}

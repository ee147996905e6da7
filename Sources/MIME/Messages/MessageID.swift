/// The name by which every program tells a message from all others: RFC 5322 §3.6.4.
///
/// Written `<left@domain>`. It stays the same however often a message is tried, so that a receiver
/// can know a second copy.
package struct MessageID: Hashable, Sendable {
    /// `<left@domain>`.
    package let text: String

    /// Puts an identifier together; the caller sees to it that no two are alike.
    ///
    /// Both halves are `dot-atom-text`, together at most 248 bytes with the `@`, which with the
    /// angle brackets is the limit of RFC 5536 §3.1.3.
    ///
    /// - Throws: When a half is empty, they are too long, or a byte may not stand where it does.
    package init(left: String, domain: String) throws(MIMEError) {
        let maximum = 248
        guard !left.utf8.isEmpty, !domain.utf8.isEmpty else {
            throw MIMEError(.messageID(.empty))
        }
        guard left.utf8.count + 1 + domain.utf8.count <= maximum else {
            throw MIMEError(.messageID(.tooLong(maximum: maximum)))
        }
        if let offset = DotAtom.fault(in: left.utf8) {
            throw MIMEError(.messageID(.disallowedByte(at: offset)))
        }
        if let offset = DotAtom.fault(in: domain.utf8) {
            throw MIMEError(.messageID(.disallowedByte(at: left.utf8.count + 1 + offset)))
        }
        text = "<\(left)@\(domain)>"
    }

    /// Reads `<left@domain>`; `nil` where the text is no such identifier.
    package init?(_ text: String) {
        let halves = text.dropFirst().dropLast().split(
            separator: "@", omittingEmptySubsequences: false)
        guard text.first == "<", text.last == ">", halves.count == 2,
            let identifier = try? MessageID(left: String(halves[0]), domain: String(halves[1]))
        else { return nil }
        self = identifier
    }
}

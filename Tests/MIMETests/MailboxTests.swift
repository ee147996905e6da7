import MIME
import Testing

@Suite struct MailboxTests {
    private func written(_ name: String?) throws -> String {
        let address = try EmailAddress("a@example.com")
        return try HeaderField(.to, .mailbox(Mailbox(name: name, address: address))).written
    }

    @Test(arguments: [
        (nil, "a@example.com"),
        ("", "a@example.com"),
        ("Ada Lovelace", "Ada Lovelace <a@example.com>"),
        ("Miles O'Brien", "Miles O'Brien <a@example.com>"),
        // RFC 5322 §A.1.2.
        ("Joe Q. Public", "\"Joe Q. Public\" <a@example.com>"),
        ("Giant; \"Big\" Box", "\"Giant; \\\"Big\\\" Box\" <a@example.com>"),
        ("Lovelace, Ada", "\"Lovelace, Ada\" <a@example.com>"),
        ("back\\slash", "\"back\\\\slash\" <a@example.com>"),
        ("two  blanks", "\"two  blanks\" <a@example.com>"),
        ("x@example.org> ,", "\"x@example.org> ,\" <a@example.com>"),
        ("Zoë", "=?utf-8?Q?Zo=C3=AB?= <a@example.com>"),
        ("\"Zoë\", <x@y.z>", "=?utf-8?B?Ilpvw6siLCA8eEB5Lno+?= <a@example.com>"),
        ("王小明", "=?utf-8?B?546L5bCP5piO?= <a@example.com>"),
        ("أحمد", "=?utf-8?B?2KPYrdmF2K8=?= <a@example.com>"),
        (" Ada", "=?utf-8?Q?_Ada?= <a@example.com>"),
        ("=?utf-8?Q?x?=", "=?utf-8?B?PT91dGYtOD9RP3g/PQ==?= <a@example.com>"),
    ])
    func `a name is atoms, a quoted string or encoded words`(
        name: String?, value: String
    ) throws {
        #expect(try written(name) == "To: \(value)\r\n")
    }

    @Test func `a long quoted name is folded within its quotes`() throws {
        let name = Array(repeating: "Dr. Ada", count: 12).joined(separator: " ")
        let lines = try written(name).wireLines.dropLast()
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        #expect(lines.joined() == "To: \"\(name)\" <a@example.com>")
    }

    @Test func `names that differ in bytes are different, though Swift finds them equal`() throws {
        let address = try EmailAddress("a@example.com")
        let composed = Mailbox(name: "Zo\u{EB}", address: address)
        let decomposed = Mailbox(name: "Zoe\u{308}", address: address)
        #expect(composed.name == decomposed.name)
        #expect(Set([composed, decomposed]).count == 2)
    }
}

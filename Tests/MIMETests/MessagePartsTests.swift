import MIME
import Testing

/// What the header of a message says, as its reader sees it.
@Suite struct MessagePartsTests {
    private func parts(_ header: String) -> MessageParts {
        MessageParts(of: Array("\(header)\r\n\r\nTo: body@x.example\r\n".utf8)[...])
    }

    @Test func `a field is found whatever its letters, folds and blanks`() {
        let parts = parts("SUBJECT: a\r\n b\r\nBcc : eve@x.example\r\nsubject:c")
        #expect(parts.values(of: "Subject") == ["a b", "c"])
        #expect(parts.values(of: "bcc") == ["eve@x.example"])
        #expect(parts.values(of: "To").isEmpty)
    }

    @Test(arguments: [
        "To: ann@x.example", "To: Ann Lee <ann@x.example>", "To:\r\n Ann\r\n <ann@x.example>",
        #"To: "Lee, Ann (HR)" <ann@x.example>"#, "To: =?utf-8?q?Zo=C3=AB?= <ann@x.example>",
        #"To: "a \" <b@y.example>" <ann@x.example>"#,
    ])
    func `one address is told from a name before it`(header: String) throws {
        #expect(parts(header).isAddressed(to: try EmailAddress("ann@x.example")))
    }

    @Test(arguments: [
        "Subject: none", "To: bob@x.example", "To: bob@x.example, <ann@x.example>",
        "To: Bob <bob@x.example>, Ann <ann@x.example>", "To: team: <ann@x.example>",
        "To: (b) <ann@x.example>", #"To: "open <ann@x.example>"#,
        "To: ann@x.example\r\nTo: bob@x.example", "To: ann@x.example\r\nTo: ann@x.example",
        "To: Ann <ann@x.example> <b@y.example>", "To: joann@x.example",
    ])
    func `another address, or a second one, is noticed`(header: String) throws {
        #expect(!parts(header).isAddressed(to: try EmailAddress("ann@x.example")))
    }
}

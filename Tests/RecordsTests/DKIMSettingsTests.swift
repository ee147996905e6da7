import Records
import TestSupport
import Testing

/// `dkim:` under `transport:` in `regards.yaml`.
@Suite struct DKIMSettingsTests {
    private static func settings(_ entries: String, from address: String) -> String {
        """
        organization: {name: A}
        sender: {name: D, email: \(address)}
        transport:
          url: smtp://h
          dkim:
        \(entries)
        """
    }

    private static func read(
        _ entries: String, from address: String = "d@acme.example"
    ) throws -> [Settings.DKIM]? {
        let fixture = try WorkspaceFixture(["regards.yaml": settings(entries, from: address)])
        return try Settings(at: fixture.folder.path).transport?.dkim
    }

    @Test func `all of it is read`() throws {
        let signatures = try Self.read(
            """
              - domain: acme.example
                selector: 2026a
                key_file: dkim-2026a.pem
              - domain: acme.example
                selector: 2026b.mail
                key_command: pass dkim
            """)
        #expect(signatures?.map(\.domain) == ["acme.example", "acme.example"])
        #expect(signatures?.map(\.selector) == ["2026a", "2026b.mail"])
        #expect(signatures?.map(\.key) == [.file("dkim-2026a.pem"), .command("pass dkim")])
    }

    @Test func `without a key nothing is signed`() throws {
        #expect(try Self.read("") == [])
    }

    @Test(arguments: [
        ("acme.example", "d@acme.example", "acme.example"),
        ("ACME.example", "d@acme.EXAMPLE", "acme.example"),
        ("acme.example", "d@hr.acme.example", "acme.example"),
        ("mail.acme.example", "d@acme.example", "mail.acme.example"),
        ("bücher.example", "d@xn--bcher-kva.example", "xn--bcher-kva.example"),
    ])
    func `a domain may be the sender's, or one above or below it`(
        domain: String, address: String, expected: String
    ) throws {
        let entry = "  - {domain: \(domain), selector: a, key_file: k}"
        #expect(try Self.read(entry, from: address)?.map(\.domain) == [expected])
    }

    private static let aligned =
        "expected acme.example, which the sender writes from, or one above or below it, in domain"
    private static let selector =
        "expected letters, digits and hyphens, with dots between labels, in selector"

    @Test(arguments: [
        ("  - {selector: a, key_file: k}", ["6:1: domain is empty"]),
        ("  - {domain: acme.example, key_file: k}", ["6:1: selector is empty"]),
        (
            "  - {domain: acme.example, selector: a}",
            ["6:38: expected key_file: or key_command:"]
        ),
        (
            "  - {domain: acme.example, selector: a, key_file: k, key_command: c}",
            ["6:67: expected nothing beside key_file in key_command"]
        ),
        (
            "  - {domain: acme.example, selector: a, keyfile: k}",
            [
                "6:41: \"keyfile\" is not known and is not read; did you mean key_file?",
                "6:38: expected key_file: or key_command:",
            ]
        ),
        ("  - {domain: other.example, selector: a, key_file: k}", ["6:14: \(aligned)"]),
        ("  - {domain: notacme.example, selector: a, key_file: k}", ["6:14: \(aligned)"]),
        ("  - {domain: example, selector: a, key_file: k}", [domain]),
        ("  - {domain: acme.example;l=0, selector: a, key_file: k}", [domain]),
        ("  - {domain: \"acme.example\\r\\nX: y\", selector: a, key_file: k}", [domain]),
        ("  - {domain: \"acme.example\\0\", selector: a, key_file: k}", [domain]),
        ("  - {domain: acme.example, selector: a;b, key_file: k}", ["6:38: \(selector)"]),
        ("  - {domain: acme.example, selector: \"a\\n b\", key_file: k}", ["6:38: \(selector)"]),
        ("  - {domain: acme.example, selector: \"a\\0b\", key_file: k}", ["6:38: \(selector)"]),
        ("  - {domain: acme.example, selector: a..b, key_file: k}", ["6:38: \(selector)"]),
        ("  - {domain: acme.example, selector: a_b, key_file: k}", ["6:38: \(selector)"]),
        (
            """
              - {domain: acme.example, selector: a, key_file: k}
              - {domain: ACME.example, selector: A, key_file: l}
            """,
            ["7:38: this selector is taken already, at regards.yaml:6:38"]
        ),
        ("    domain: acme.example", ["5:3: expected a list of keys and values in dkim"]),
        (
            """
              - {domain: other.example, selector: a b, key_file: k}
              - {key_file: k}
            """,
            [
                "6:14: \(aligned)", "6:39: \(selector)",
                "7:1: domain is empty", "7:1: selector is empty",
            ]
        ),
    ])
    func `faults have their place and say what to change`(
        entries: String, expected: [String]
    ) throws {
        let text = Self.settings(entries, from: "d@acme.example")
        let fixture = try WorkspaceFixture(["regards.yaml": text])
        #expect(fixture.faults == expected.map { "regards.yaml:\($0)" })
    }

    private static let domain = "6:14: expected a domain as acme.example in domain"
}

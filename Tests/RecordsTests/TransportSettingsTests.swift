import Records
import TestSupport
import Testing

/// `transport:` in `regards.yaml`.
@Suite struct TransportSettingsTests {
    private static let head = """
        organization: {name: A}
        sender: {name: D, email: d@a.example}
        transport:
          url: smtp://h

        """

    private static func read(_ lines: String) throws -> Settings.Transport? {
        let fixture = try WorkspaceFixture(["regards.yaml": head + lines])
        return try Settings(at: fixture.folder.path).transport
    }

    @Test func `all of it is read`() throws {
        let transport = try Self.read(
            """
              user: dana
              auth: xoauth2
              token_command: mail-token dana
              ca_file: /etc/acme/ca.pem
              client_certificate: /etc/acme/dana.pem
              client_key: /etc/acme/dana.key
            """)
        #expect(transport?.url == "smtp://h")
        #expect(transport?.user == "dana")
        #expect(transport?.authentication == .xoauth2)
        #expect(transport?.passwordCommand == nil)
        #expect(transport?.tokenCommand == "mail-token dana")
        #expect(transport?.caFile == "/etc/acme/ca.pem")
        #expect(transport?.clientCertificate == "/etc/acme/dana.pem")
        #expect(transport?.clientKey == "/etc/acme/dana.key")
    }

    @Test func `nothing but the place has to be there`() throws {
        let transport = try Self.read("")
        #expect(transport?.user == nil)
        #expect(transport?.authentication == nil)
    }

    @Test(arguments: [
        (
            "  user: d\n  auth: xoath2",
            [
                "6:9: expected plain, login, xoauth2, oauthbearer in auth; did you mean xoauth2?"
            ]
        ),
        (
            "  user: d\n  auth: xoath2\n  token_command: t",
            [
                "6:9: expected plain, login, xoauth2, oauthbearer in auth; did you mean xoauth2?"
            ]
        ),
        (
            "  tokn_command: t",
            ["5:3: \"tokn_command\" is not known and is not read; did you mean token_command?"]
        ),
        ("  user: d\n  auth: xoauth2", ["6:9: auth needs token_command"]),
        (
            "  user: d\n  auth: oauthbearer\n  password_command: p",
            [
                "7:21: password_command needs auth: plain or auth: login",
                "6:9: auth needs token_command",
            ]
        ),
        (
            "  user: d\n  auth: plain\n  token_command: t",
            ["7:18: token_command needs auth: xoauth2 or auth: oauthbearer"]
        ),
        (
            "  user: d\n  token_command: t",
            ["6:18: token_command needs auth: xoauth2 or auth: oauthbearer"]
        ),
        ("  auth: plain", ["5:9: auth needs user"]),
        ("  password_command: p", ["5:21: password_command needs user"]),
        (
            "  auth: xoauth2\n  token_command: t",
            ["5:9: auth needs user", "6:18: token_command needs user"]
        ),
        ("  client_key: k", ["5:15: client_key needs client_certificate"]),
    ])
    func `faults have their place and say what to change`(
        lines: String, expected: [String]
    ) throws {
        let fixture = try WorkspaceFixture(["regards.yaml": Self.head + lines])
        #expect(fixture.faults == expected.map { "regards.yaml:\($0)" })
    }
}

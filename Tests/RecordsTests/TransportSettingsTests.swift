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
              proxy: socks5h://proxy.acme.example:1080
            """)
        #expect(transport?.url == "smtp://h")
        #expect(transport?.user == "dana")
        #expect(transport?.authentication == .xoauth2)
        #expect(transport?.passwordCommand == nil)
        #expect(transport?.tokenCommand == "mail-token dana")
        #expect(transport?.caFile == "/etc/acme/ca.pem")
        #expect(transport?.clientCertificate == "/etc/acme/dana.pem")
        #expect(transport?.clientKey == "/etc/acme/dana.key")
        #expect(transport?.proxy?.scheme == .socks5h)
        #expect(transport?.proxy?.host == "proxy.acme.example")
        #expect(transport?.proxy?.port == 1080)
    }

    @Test func `nothing but the place has to be there`() throws {
        let transport = try Self.read("")
        #expect(transport?.user == nil)
        #expect(transport?.authentication == nil)
        #expect(transport?.proxy == nil)
    }

    @Test(
        arguments: [
            ("http://p:8080", .http, "p", 8080),
            ("HTTPS://p.example:443/", .https, "p.example", 443),
            ("socks4://10.0.0.1:1080", .socks4, "10.0.0.1", 1080),
            ("socks4a://p:1", .socks4a, "p", 1), ("socks5://p:65535", .socks5, "p", 65_535),
            ("socks5h://[::1]:9050", .socks5h, "::1", 9050),
        ] as [(String, Settings.Proxy.Scheme, String, UInt16)])
    func `a proxy is read`(
        text: String, scheme: Settings.Proxy.Scheme, host: String, port: UInt16
    ) throws {
        let proxy = try Self.read("  proxy: \"\(text)\"").flatMap(\.proxy)
        #expect(proxy?.scheme == scheme)
        #expect(proxy?.host == host)
        #expect(proxy?.port == port)
    }

    private static let schemes =
        "http, https, socks4, socks4a, socks5, socks5h and :// at the start"
    private static let place = "a host and a port as in"

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
        (
            "  proxy: sock5h://p:1080",
            ["5:10: expected \(schemes) in proxy; did you mean socks5h?"]
        ),
        ("  proxy: p:1080", ["5:10: expected \(schemes) in proxy"]),
        (
            "  proxy: http://dana:hunter2@p:1080",
            ["5:10: expected no user or password, which others could read here, in proxy"]
        ),
        ("  proxy: http://p", ["5:10: expected \(place) http://proxy.example:1080 in proxy"]),
        ("  proxy: http://p:0", ["5:10: expected \(place) http://proxy.example:1080 in proxy"]),
        ("  proxy: http://p:65536", ["5:10: expected \(place) http://proxy.example:1080 in proxy"]),
        ("  proxy: http://p:1/x", ["5:10: expected \(place) http://proxy.example:1080 in proxy"]),
        ("  proxy: http://pröxy:1", ["5:10: expected \(place) http://proxy.example:1080 in proxy"]),
    ])
    func `faults have their place and say what to change`(
        lines: String, expected: [String]
    ) throws {
        let fixture = try WorkspaceFixture(["regards.yaml": Self.head + lines])
        #expect(fixture.faults == expected.map { "regards.yaml:\($0)" })
    }
}

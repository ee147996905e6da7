import Delivery
import Foundation
import TestSupport
import Testing

/// The ways to log in, as they are on the wire.
@Suite struct SMTPLoginTests {
    /// More than anybody offers, and what libcurl would choose by itself first.
    private static let offer = SMTPScript.Answer.reply(
        "250-scripted.example\r\n"
            + "250 AUTH CRAM-MD5 DIGEST-MD5 NTLM LOGIN PLAIN XOAUTH2 OAUTHBEARER")
    private static let welcome = SMTPScript.Answer.reply("235 2.7.0 ok")
    // {"status":"401","schemes":"Bearer"}
    private static let expired = SMTPScript.Answer.reply(
        "334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiQmVhcmVyIn0=")
    // {"status":"400"}
    private static let malformed = SMTPScript.Answer.reply("334 eyJzdGF0dXMiOiI0MDAifQ==")
    private static let refused = SMTPScript.Answer.reply("535 5.7.8 not you")

    @Test(
        arguments: [
            (nil, [.reply("250-x\r\n250 AUTH LOGIN NTLM")], "LOGIN"),
            (nil, [offer], "PLAIN"), (.plain, [offer], "PLAIN"), (.login, [offer], "LOGIN"),
        ] as [(Credentials.PasswordMechanism?, [SMTPScript.Answer], String)])
    func `a password goes by the mechanism asked for`(
        mechanism: Credentials.PasswordMechanism?, offer: [SMTPScript.Answer], name: String
    ) throws {
        let isPlain = name == "PLAIN"
        let prompts: [SMTPScript.Answer] = [.reply("334 VXNlcm5hbWU6"), .reply("334 UGFzc3dvcmQ6")]
        // Where the mechanism is libcurl's choice, the user goes along with the command.
        let asked = isPlain ? [] : mechanism == nil ? Array(prompts.dropFirst()) : prompts
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: offer + asked + [Self.welcome]]))
        let credentials = Credentials(user: "team", password: "secret", by: mechanism)
        #expect(try Samples.transport(to: server, credentials: credentials).connect().isOpen)
        // printf 'team' | base64; printf 'secret' | base64; printf '\0team\0secret' | base64
        let expected =
            isPlain
            ? ["AUTH PLAIN AHRlYW0Ac2VjcmV0"]
            : mechanism == nil
                ? ["AUTH LOGIN dGVhbQ==", "c2VjcmV0"] : ["AUTH LOGIN", "dGVhbQ==", "c2VjcmV0"]
        #expect(Array(server.record.commands.dropFirst()) == expected)
    }

    @Test(
        arguments: [
            (.xoauth2, "AUTH XOAUTH2 ", "user=team@acme.example\u{1}auth=Bearer t-1\u{1}\u{1}"),
            (
                .oauthbearer, "AUTH OAUTHBEARER ",
                "n,a=team@acme.example,\u{1}host=127.0.0.1\u{1}port=PORT\u{1}auth=Bearer t-1\u{1}\u{1}"
            ),
        ] as [(Credentials.TokenMechanism, String, String)])
    func `an access token goes by the mechanism asked for`(
        mechanism: Credentials.TokenMechanism, command: String, message: String
    ) throws {
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: [Self.offer, Self.welcome]]))
        let tokens = TokenSource(["t-1"])
        let transport = try Samples.transport(to: server, credentials: tokens.login(by: mechanism))
        #expect(tokens.count == 0)
        #expect(try transport.connect().isOpen)
        let line = server.record.commands[1]
        #expect(line.hasPrefix(command))
        let sent = Data(base64Encoded: String(line.dropFirst(command.count)))
        let expected = message.replacing("PORT", with: "\(server.port)")
        #expect(sent.map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test func `a token too long for a command line goes behind it`() throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.ehlo: [Self.offer, .reply("334 "), Self.welcome]]))
        let token = String(repeating: "x", count: 2_000)
        let credentials = TokenSource([token]).login()
        #expect(try Samples.transport(to: server, credentials: credentials).connect().isOpen)
        #expect(server.record.commands[1] == "AUTH XOAUTH2")
        #expect(server.record.commands[2].count > 2_000)
    }

    @Test func `a token is fetched once and kept over connections`() throws {
        let answers = [Self.offer, Self.welcome, Self.offer, Self.welcome]
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: answers]))
        let tokens = TokenSource(["t-1", "t-2"])
        let transport = try Samples.transport(to: server, credentials: tokens.login())
        try transport.connect().close()
        try transport.connect().close()
        #expect(tokens.count == 1)
    }

    @Test(
        arguments: [
            (.xoauth2, [expired]), (.oauthbearer, [expired, refused]),
            (.oauthbearer, [.reply("334 eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0="), refused]),
        ] as [(Credentials.TokenMechanism, [SMTPScript.Answer])])
    func `a token that has expired is fetched again`(
        mechanism: Credentials.TokenMechanism, refusal: [SMTPScript.Answer]
    ) throws {
        let answers = [Self.offer] + refusal + [Self.offer, Self.welcome]
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: answers]))
        let tokens = TokenSource(["t-1", "t-2"])
        let transport = try Samples.transport(to: server, credentials: tokens.login(by: mechanism))
        #expect(try transport.connect().isOpen)
        #expect(tokens.count == 2)
        #expect(server.record.connections == 2)
        // RFC 7628 §3.2.3: the client answers the challenge with one Ctrl-A.
        #expect(server.record.commands.contains("AQ==") == (mechanism == .oauthbearer))
    }

    @Test func `a token of before that is refused without a word is fetched again`() throws {
        let answers = [
            Self.offer, Self.welcome, Self.offer, Self.refused, Self.offer, Self.welcome,
        ]
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: answers]))
        let tokens = TokenSource(["t-1", "t-2"])
        let transport = try Samples.transport(to: server, credentials: tokens.login())
        try transport.connect().close()
        #expect(try transport.connect().isOpen)
        #expect(tokens.count == 2)
    }

    @Test(
        arguments: [
            // The second token is no better.
            (["t-1", "t-2"], [offer, expired, offer, expired], 334, true, 2, 2),
            // There is no other token.
            (["t-1", "t-1"], [offer, expired], 334, true, 2, 1),
            // What is wrong is not the token's age.
            (["t-1", "t-2"], [offer, malformed], 334, false, 1, 1),
            // The token is new, and the server does not say that it expired.
            (["t-1", "t-2"], [offer, refused], 535, false, 1, 1),
        ] as [([String], [SMTPScript.Answer], Int, Bool, Int, Int)])
    func `a token that stays refused ends the run`(
        texts: [String], answers: [SMTPScript.Answer], code: Int, isInvalid: Bool, fetched: Int,
        connections: Int
    ) throws {
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: answers]))
        let tokens = TokenSource(texts)
        let transport = try Samples.transport(to: server, credentials: tokens.login())
        let error = #expect(throws: TransportError.self) { _ = try transport.connect() }
        #expect(
            error?.kind
                == .loginRefused(
                    SMTPLoginRefusal(
                        mechanism: "XOAUTH2", code: code, enhancedCode: code == 535 ? "5.7.8" : nil,
                        text: code == 535 ? "not you" : "", saysTokenIsInvalid: isInvalid)))
        #expect(error?.endsRun == true)
        #expect(tokens.count == fetched)
        #expect(server.record.connections == connections)
    }

    @Test(arguments: ["", "two words", "line\r\nfeed", "a\u{1}auth", "ü"])
    func `what is no token reaches no server`(text: String) throws {
        let server = try ScriptedSMTPServer()
        let transport = try Samples.transport(
            to: server, credentials: TokenSource([text]).login())
        let error = #expect(throws: TransportError.self) { _ = try transport.connect() }
        #expect(
            error?.kind
                == .noAccessToken(reason: "what came is no word of visible ASCII characters"))
        #expect(server.record.connections == 0)
    }

    @Test(
        arguments: [
            ("535 5.7.8 wrong", 535, "5.7.8", "wrong"),
            (
                "535-5.7.8 not accepted\r\n535 5.7.8 see https://x.example", 535, "5.7.8",
                "not accepted 5.7.8 see https://x.example"
            ),
            (
                "550 5.7.30 Basic authentication is not supported", 550, "5.7.30",
                "Basic authentication is not supported"
            ),
            ("534 no", 534, nil, "no"), ("454 4.7.0 too many", 454, "4.7.0", "too many"),
            // A server that repeats what it was told: as it is, and as it came.
            ("535 5.7.8 not with secret!", 535, "5.7.8", ""),
            ("535 5.7.8 not with AHRlYW0Ac2VjcmV0", 535, "5.7.8", ""),
            ("535 5.7.8 c2VjcmV0", 535, "5.7.8", ""),
        ] as [(String, Int, String?, String)])
    func `a refusal is kept with its codes, and without the secret`(
        reply: String, code: Int, enhancedCode: String?, text: String
    ) throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.ehlo: [Self.offer, .reply(reply)]]))
        let transport = try Samples.transport(
            to: server, credentials: Credentials(user: "team", password: "secret"))
        let error = #expect(throws: TransportError.self) { _ = try transport.connect() }
        #expect(
            error?.kind
                == .loginRefused(
                    SMTPLoginRefusal(
                        mechanism: "PLAIN", code: code, enhancedCode: enhancedCode, text: text)))
        #expect(error?.endsRun == true)
        #expect(server.record.connections == 1)
    }

    @Test(
        arguments: [
            ("250 plain.example", []),
            ("250-x\r\n250 AUTH CRAM-MD5 NTLM", ["CRAM-MD5", "NTLM"]),
            ("250-x\r\n250-AUTH=LOGIN\r\n250 AUTH LOGIN PLAIN", ["LOGIN", "PLAIN"]),
            // What libcurl does not see.
            ("250-x\r\n250-auth XOAUTH2\r\n250 AUTH=XOAUTH2", []),
            ("250-x\r\n250 AUTH", []), ("250-x\r\n250 AUTHENTIC XOAUTH2", []),
            ("250-x\r\n250 AUTH \u{1B}[2J <b> PLAIN", ["PLAIN"]),
        ] as [(String, [String])])
    func `a server that does not offer the mechanism is an error that says what it offers`(
        offer: String, offered: [String]
    ) throws {
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: [.reply(offer)]]))
        let transport = try Samples.transport(
            to: server, credentials: TokenSource(["t-1"]).login())
        let error = #expect(throws: TransportError.self) { _ = try transport.connect() }
        #expect(error?.kind == .loginNotOffered(wanted: ["XOAUTH2"], offered: offered))
        #expect(error?.endsRun == true)
        #expect(!server.record.commands.contains { $0.hasPrefix("AUTH") })
    }

    @Test(
        arguments: [
            (.xoauth2, "a\u{1}auth=Bearer x"), (.xoauth2, "a\r\nMAIL"), (.oauthbearer, "a,b"),
            (.oauthbearer, "a=b"),
        ] as [(Credentials.TokenMechanism, String)])
    func `a user who could not be named in a login is refused`(
        mechanism: Credentials.TokenMechanism, user: String
    ) throws {
        guard case .smtp(let address) = try Destination("smtp://mail.example") else { return }
        let error = #expect(throws: TransportError.self) {
            try SMTPTransport(
                to: address, credentials: TokenSource(["t-1"]).login(user: user, by: mechanism),
                clientName: "client.example")
        }
        #expect(error?.kind == .userName)
    }

    @Test func `a secret shows in no description`() {
        for credentials in [
            Credentials(user: "team", password: "secret"),
            TokenSource(["secret"]).login(user: "team"),
        ] {
            #expect("\(credentials)" == "credentials of team")
            #expect(String(reflecting: [credentials]) == "[credentials of team]")
            var dumped = ""
            dump(credentials, to: &dumped)
            #expect(!dumped.contains("secret"))
        }
    }
}

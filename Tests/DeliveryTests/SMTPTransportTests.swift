import Delivery
import TestSupport
import Testing

@Suite struct SMTPTransportTests {
    @Test(
        arguments: [
            (.greeting, .reply("554 5.3.2 no"), .session),
            (.greeting, .farewell("421 busy"), .session),
            (.greeting, .silence, .unreachable), (.ehlo, .silence, .unreachable),
        ] as [(SMTPScript.Moment, SMTPScript.Answer, SMTPConnectFailure)])
    func `a session that does not open is an error`(
        moment: SMTPScript.Moment, answer: SMTPScript.Answer, failure: SMTPConnectFailure
    ) throws {
        let server = try ScriptedSMTPServer(SMTPScript([moment: [answer]]))
        let transport = try Samples.transport(to: server, patience: .milliseconds(300))
        let error = #expect(throws: TransportError.self) { _ = try transport.connect() }
        guard case .connect(failure, _, _) = error?.kind else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.mayHaveBeenSent == false)
    }

    @Test func `a server without STARTTLS gets no letter and no login`() throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.ehlo: [.reply("250-scripted.example\r\n250 AUTH PLAIN")]]))
        guard case .smtp(let address) = try Destination("smtp://127.0.0.1:\(server.port)") else {
            return
        }
        let transport = try SMTPTransport(
            to: address, credentials: Credentials(user: "team", password: "secret"),
            clientName: "client.example")
        let error = #expect(throws: TransportError.self) { _ = try transport.connect() }
        guard case .connect(.encryption, _, _) = error?.kind else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!server.record.commands.contains { $0.hasPrefix("AUTH") })
    }

    // nodemailer GHSA-vvjj-xcjg-gr5g.
    @Test(arguments: ["", "a b", "a\r\nMAIL", "a\0", "bücher", "a/b", "a?b", "a%0Ab"])
    func `a name that could not stand in EHLO is refused`(name: String) throws {
        guard case .smtp(let address) = try Destination("smtp://mail.example") else { return }
        let error = #expect(throws: TransportError.self) {
            try SMTPTransport(to: address, credentials: nil, clientName: name)
        }
        #expect(error?.kind == .clientName)
    }

    @Test func `nothing goes through a proxy in clear text`() throws {
        let server = try Self.server("smtp://127.0.0.1?tls=none", behind: .socks5h, port: 1080)
        let error = #expect(throws: TransportError.self) {
            try SMTPTransport(to: server, credentials: nil, clientName: "client.example")
        }
        #expect(error?.kind == .destination(.proxiedClearText))
    }

    @Test(arguments: Proxy.Scheme.allCases)
    func `a proxy that is not there is an error, and nobody goes around it`(
        scheme: Proxy.Scheme
    ) throws {
        let scripted = try ScriptedSMTPServer()
        // Nobody listens on the port of a server that is gone.
        let gone = try ScriptedSMTPServer().port
        let server = try Self.server(
            "smtp://127.0.0.1:\(scripted.port)", behind: scheme, port: gone)
        let transport = try SMTPTransport(
            to: server, credentials: nil, clientName: "client.example")
        let error = #expect(throws: TransportError.self) { _ = try transport.connect() }
        guard case .connect(.unreachable, _, _) = error?.kind else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(scripted.record.connections == 0)
    }

    /// A server behind a proxy on this machine.
    private static func server(
        _ url: String, behind scheme: Proxy.Scheme, port: UInt16
    ) throws -> SMTPServer {
        guard case .smtp(var server) = try Destination(url) else { throw NotSMTP() }
        server.proxy = Proxy(scheme, host: "127.0.0.1", port: port)
        return server
    }

    private struct NotSMTP: Error {}
}

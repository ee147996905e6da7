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

    @Test(arguments: ["", "a b", "a\r\nMAIL", "a\0", "bücher", "a/b", "a?b", "a%0Ab"])
    func `a name that could not stand in EHLO is refused`(name: String) throws {
        guard case .smtp(let address) = try Destination("smtp://mail.example") else { return }
        let error = #expect(throws: TransportError.self) {
            try SMTPTransport(to: address, credentials: nil, clientName: name)
        }
        #expect(error?.kind == .clientName)
    }
}

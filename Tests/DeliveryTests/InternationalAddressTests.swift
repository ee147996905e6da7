import Delivery
import MIME
import Outbox
import TestSupport
import Testing

/// RFC 6531: addresses beyond ASCII go to servers that take them, and to no others.
@Suite struct InternationalAddressTests {
    private static let takesUTF8 = "250-scripted.example\r\n250-8BITMIME\r\n250 SMTPUTF8"

    private func outgoing(to address: String, header: String = "Subject: x") throws
        -> OutgoingMessage
    {
        try OutgoingMessage(
            key: Samples.key("A-1"),
            envelope: Envelope(
                sender: EmailAddress("team@acme.example"), recipient: EmailAddress(address)),
            messageID: nil, bytes: Array("\(header)\r\n\r\nHello\r\n".utf8))
    }

    private func server(_ hello: String) throws -> ScriptedSMTPServer {
        try ScriptedSMTPServer(SMTPScript([.ehlo: [.reply(hello)]]))
    }

    @Test func `a server that takes them is told`() throws {
        let server = try server(Self.takesUTF8)
        let outgoing = try outgoing(to: "zoë@bücher.example")
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(outgoing) == nil)
        #expect(try connection.transmit(outgoing).state == .accepted)
        #expect(
            server.record.commands[1...2] == [
                "MAIL FROM:<team@acme.example> BODY=8BITMIME SMTPUTF8",
                "RCPT TO:<zoë@bücher.example>",
            ])
    }

    @Test func `a server that does not is asked nothing, and the letter is refused`() throws {
        let server = try server("250 plain.example")
        let connection = try Samples.transport(to: server).connect()
        let receipt = try #require(try connection.offer(outgoing(to: "zoë@example.com")))
        #expect(receipt.state == .refused)
        #expect(receipt.enhancedCode == "5.6.7")
        #expect(server.record.commands == ["EHLO client.example"])

        let next = try Samples.outgoing("A-2")
        #expect(try connection.offer(next) == nil)
        #expect(try connection.transmit(next).state == .accepted)
    }

    @Test func `a header beyond ASCII needs the same, and a domain alone does not`() throws {
        let header = try outgoing(to: "a@example.com", header: "Reply-To: zoë@example.com")
        #expect(header.needsSMTPUTF8)
        let domain = try outgoing(to: "a@bücher.example")
        #expect(!domain.needsSMTPUTF8)
        let server = try server("250 plain.example")
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(header)?.enhancedCode == "5.6.7")
        #expect(try connection.offer(domain) == nil)
        #expect(server.record.commands[2] == "RCPT TO:<a@xn--bcher-kva.example>")
    }
}

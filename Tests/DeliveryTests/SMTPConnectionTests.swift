import Delivery
import MIME
import Outbox
import TestSupport
import Testing

@Suite struct SMTPConnectionTests {
    @Test func `a letter goes out byte for byte and its reply is kept`() throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.finalReply: [.reply("250-2.6.0 taken\r\n250 2.6.0 as 42")]]))
        let outgoing = try Samples.outgoing("A-1", text: ".\r\n..dots\r\nno dot")
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(outgoing) == nil)
        let receipt = try connection.transmit(outgoing)
        connection.close()

        #expect(
            receipt
                == Receipt(
                    state: .accepted, code: 250, enhancedCode: "2.6.0", text: "taken 2.6.0 as 42"))
        #expect(
            server.record.commands == [
                "EHLO client.example",
                "MAIL FROM:<team@acme.example> SIZE=\(outgoing.bytes.count)",
                "RCPT TO:<a-1@people.example>", "DATA", "QUIT",
            ])
        let stuffed = DotStuffing.content(of: outgoing.bytes).dropLast(3)
        #expect(difference(server.record.contents[0], Array(stuffed)) == nil)
    }

    @Test func `a megabyte arrives whole`() throws {
        let server = try ScriptedSMTPServer()
        let text = String(repeating: ".dots at the start of every line\r\n", count: 32_768)
        let outgoing = try Samples.outgoing("A-1", text: text)
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(outgoing) == nil)
        #expect(try connection.transmit(outgoing).state == .accepted)
        #expect(
            server.record.contents == [Array(DotStuffing.content(of: outgoing.bytes).dropLast(3))])
    }

    @Test func `size is not said to a server that does not offer it`() throws {
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: [.reply("250 plain.example")]]))
        let connection = try Samples.transport(to: server).connect()
        _ = try connection.offer(Samples.outgoing("A-1"))
        #expect(server.record.commands.contains("MAIL FROM:<team@acme.example>"))
    }

    @Test func `replies may come in any pieces`() throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([
                .mail: [.pieces(["2", "50-a\r", "\n250 ", "ok\r\n"])],
                .finalReply: [.pieces(["250-2.0.0 a\r\n250", "-2.0.0 b\r\n", "250 2.0.0 c\r\n"])],
            ]))
        let outgoing = try Samples.outgoing("A-1")
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(outgoing) == nil)
        #expect(try connection.transmit(outgoing).text == "a 2.0.0 b 2.0.0 c")
    }

    @Test(
        arguments: [
            (.mail, 450), (.mail, 552), (.recipient, 450), (.recipient, 530), (.recipient, 550),
            (.data, 450),
        ] as [(SMTPScript.Moment, Int)])
    func `a refusal before content is the letter's answer and the session goes on`(
        moment: SMTPScript.Moment, code: Int
    ) throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([moment: [.reply("\(code) 5.7.1 no"), friendly(moment)]]))
        let connection = try Samples.transport(to: server).connect()
        let refused = try connection.offer(Samples.outgoing("A-1"))
        #expect(refused?.state == (code == 450 ? .deferred : .refused))
        #expect(refused?.code == code)
        #expect(connection.isOpen)
        let next = try Samples.outgoing("A-2")
        #expect(try connection.offer(next) == nil)
        #expect(try connection.transmit(next).state == .accepted)
        #expect(server.record.connections == 1)
        #expect(server.record.commands.contains("RSET") == (moment != .mail))
        #expect(server.record.contents == [next.bytes])
    }

    @Test(arguments: [SMTPScript.Moment.mail, .data], [530, 550, 554])
    func `a refusal that says nothing of the recipient refuses no letter`(
        moment: SMTPScript.Moment, code: Int
    ) throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([moment: [.reply("\(code) 5.7.0 log in first")]]))
        let connection = try Samples.transport(to: server).connect()
        let error = #expect(throws: TransportError.self) {
            _ = try connection.offer(Samples.outgoing("A-1"))
        }
        let phase: SMTPPhase = moment == .mail ? .mail : .data
        #expect(error?.kind == .sessionRefused(phase, code: code, enhancedCode: "5.7.0"))
        #expect(error?.endsRun == true)
        #expect(error?.mayHaveBeenSent == false)
        connection.close()
        #expect(server.record.commands.last == "QUIT")
    }

    @Test func `a 552 to a size that was not said is not about the letter`() throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([
                .ehlo: [.reply("250 plain.example")], .mail: [.reply("552 5.2.2 quota")],
            ]))
        let connection = try Samples.transport(to: server).connect()
        let error = #expect(throws: TransportError.self) {
            _ = try connection.offer(Samples.outgoing("A-1"))
        }
        #expect(error?.kind == .sessionRefused(.mail, code: 552, enhancedCode: "5.2.2"))
    }

    @Test(
        arguments: [
            (250, .accepted), (251, .accepted), (299, .accepted), (452, .deferred),
            (554, .refused),
        ] as [(Int, LetterState)])
    func `any final 2xx is success, and others are what they are`(
        code: Int, state: LetterState
    ) throws {
        let server = try ScriptedSMTPServer(SMTPScript([.finalReply: [.reply("\(code) x")]]))
        let outgoing = try Samples.outgoing("A-1")
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(outgoing) == nil)
        #expect(try connection.transmit(outgoing).state == state)
        #expect(connection.isOpen)
    }

    @Test(arguments: [SMTPScript.Moment.mail, .recipient, .data])
    func `a 421 defers the letter and ends the session`(moment: SMTPScript.Moment) throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([moment: [.farewell("421 4.3.2 going down")]]))
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(Samples.outgoing("A-1"))?.state == .deferred)
        #expect(!connection.isOpen)
    }

    @Test(
        arguments: [
            (.mail, .close, .connectionLost(.mail)),
            (.recipient, .close, .connectionLost(.recipient)),
            (.data, .close, .connectionLost(.data)), (.mail, .silence, .timeout(.mail)),
            (.recipient, .silence, .timeout(.recipient)), (.data, .silence, .timeout(.data)),
            (.mail, .reply("nonsense"), .protocolViolation(.mail)),
            (.mail, .reply("354 go"), .protocolViolation(.mail)),
            (.data, .reply("250 ok"), .protocolViolation(.data)),
            (.mail, .reply("250 ok\r\n250 ok"), .protocolViolation(.recipient)),
            (.data, .reply("354 go\r\n250 ok"), .protocolViolation(.content)),
        ] as [(SMTPScript.Moment, SMTPScript.Answer, TransportError.Kind)])
    func `a broken session before content never makes a letter uncertain`(
        moment: SMTPScript.Moment, answer: SMTPScript.Answer, kind: TransportError.Kind
    ) throws {
        let server = try ScriptedSMTPServer(SMTPScript([moment: [answer]]))
        let outgoing = try Samples.outgoing("A-1")
        let connection = try Samples.transport(to: server, patience: .milliseconds(300)).connect()
        let error = #expect(throws: TransportError.self) {
            if try connection.offer(outgoing) == nil { _ = try connection.transmit(outgoing) }
        }
        #expect(error?.kind == kind)
        #expect(error?.mayHaveBeenSent == false)
        #expect(!connection.isOpen)
        #expect(server.record.contents.isEmpty)
    }

    @Test(
        arguments: [
            (.close, .connectionLost(.finalReply)), (.silence, .timeout(.finalReply)),
            (.reply("what?"), .protocolViolation(.finalReply)),
            (.reply("354 more"), .protocolViolation(.finalReply)),
        ] as [(SMTPScript.Answer, TransportError.Kind)])
    func `no answer after the final dot makes a letter uncertain`(
        answer: SMTPScript.Answer, kind: TransportError.Kind
    ) throws {
        let server = try ScriptedSMTPServer(SMTPScript([.finalReply: [answer]]))
        let outgoing = try Samples.outgoing("A-1")
        let connection = try Samples.transport(to: server, patience: .milliseconds(300)).connect()
        #expect(try connection.offer(outgoing) == nil)
        let error = #expect(throws: TransportError.self) { _ = try connection.transmit(outgoing) }
        #expect(error?.kind == kind)
        #expect(error?.mayHaveBeenSent == true)
        #expect(!connection.isOpen)
    }

    @Test func `a connection lost before the final dot has not sent the letter`() throws {
        // More than any socket holds, so that the loss is seen before the dot is handed over.
        let text = String(repeating: String(repeating: "x", count: 70) + "\r\n", count: 400_000)
        let server = try ScriptedSMTPServer(
            SMTPScript([.ehlo: [.reply("250 scripted.example")], .content: [.close]]))
        let outgoing = try Samples.outgoing("A-1", text: text)
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(outgoing) == nil)
        let error = #expect(throws: TransportError.self) { _ = try connection.transmit(outgoing) }
        #expect(error?.kind == .connectionLost(.content))
        #expect(error?.mayHaveBeenSent == false)
    }

    @Test func `a letter that was offered and not transmitted does not arrive`() throws {
        let server = try ScriptedSMTPServer()
        let connection = try Samples.transport(to: server).connect()
        #expect(try connection.offer(Samples.outgoing("A-1")) == nil)
        connection.close()
        #expect(server.record.contents.isEmpty)
        #expect(!server.record.commands.contains("QUIT"))
    }

    private func friendly(_ moment: SMTPScript.Moment) -> SMTPScript.Answer {
        .reply(moment == .data ? "354 go ahead" : "250 ok")
    }
}

import Core
import Delivery
import Outbox
import TestSupport
import Testing

@Suite struct DKIMSignerTests {
    private static func signer(
        _ pem: String = DKIMVectors.ed25519, domain: String = "acme.example",
        selector: String = "2026a"
    ) throws -> DKIMSigner {
        try DKIMSigner(domain: domain, selector: selector, key: DKIMKey(pem: pem))
    }

    private static func outgoing(_ text: String) throws -> OutgoingMessage {
        let sample = try Samples.outgoing("A-1")
        return try OutgoingMessage(
            key: sample.key, envelope: sample.envelope, messageID: nil, bytes: Array(text.utf8))
    }

    private static func signed(
        _ text: String, by signers: [DKIMSigner], at moment: Instant = Samples.noon
    ) throws -> String {
        String(decoding: try outgoing(text).signed(by: signers, at: moment).bytes, as: UTF8.self)
    }

    @Test func `the field stands on top, folded, and names every field once more`() throws {
        let message = """
            Date: Mon, 23 Nov 2026 12:00:00 +0000\r
            From: Dana <dana@acme.example>\r
            MIME-Version: 1.0\r
            X-Unknown: yes\r
            List-Unsubscribe: <https://acme.example/u>\r
            \r
            Hello\r

            """
        // Checked with dkimpy.
        let field = """
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed; d=acme.example;\r
             s=2026a; t=1795435200; h=from:from:to:cc:subject:date:date:message-id:\r
             reply-to:mime-version:mime-version:list-unsubscribe:list-unsubscribe;\r
             bh=Ba3gj8+xBPQLJTahTfzW6RbWQ/XPgESxkCi2B66PSQg=;\r
             b=vKCB597oMLiE3LAO8zoINtOkBg8OndTX1gpQxJwL0uL/zW2WNMtKpC1biX5IFTr/4WL+H6IqGpL\r
             VP5+nf5jKDA==\r

            """
        let signed = try Self.signed(message, by: [Self.signer()])
        #expect(signed == field + message)
        #expect(signed.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    }

    @Test func `two keys give two fields, and neither signs the other`() throws {
        let (first, second) = (
            try Self.signer(DKIMVectors.rsa), try Self.signer(selector: "2026b")
        )
        let message = "From: a@acme.example\r\n\r\nHi\r\n"
        let alone = try [first, second].map {
            String(try Self.signed(message, by: [$0]).dropLast(message.count))
        }
        #expect(alone[0].contains("a=rsa-sha256;"))
        #expect(alone[1].contains("a=ed25519-sha256;"))
        #expect(try Self.signed(message, by: [first, second]) == alone.joined() + message)
    }

    @Test func `without a key nothing changes`() throws {
        let outgoing = try Samples.outgoing("A-1")
        #expect(try outgoing.signed(by: [], at: Samples.noon) == outgoing)
    }

    @Test func `a long name alone makes a line longer`() throws {
        let label = String(repeating: "a", count: 63)
        let domain = "\(label).\(label).example"
        let signed = try Self.signed("\r\n", by: [Self.signer(domain: domain)])
        #expect(signed.contains("relaxed/relaxed;\r\n d=\(domain);\r\n s=2026a; t="))
    }

    @Test(arguments: [
        "", "example", "acme..example", ".acme.example", "acme.example.", "-a.example",
        "acme.example; l=0", "acme.example\r\nBcc: x@y.example", "acme.example\n", "a\0.example",
        "a_b.example", "bücher.example", "acme.example ", "acme.example;",
        String(repeating: "a", count: 64) + ".example",
        Array(repeating: "aaaaaaaaa", count: 26).joined(separator: "."),
    ])
    func `a domain that could not stand in its tag is refused`(domain: String) {
        #expect(throws: DKIMFault.domain) { try Self.signer(domain: domain) }
    }

    @Test(arguments: [
        "", ".", "a.", "a..b", "-a", "a-", "a;b", "a; d=evil.example", "a\r\n b", "a\tb", "a\0",
        "a_b", "ä", String(repeating: "a", count: 64),
    ])
    func `a selector that could not stand in its tag is refused`(selector: String) {
        #expect(throws: DKIMFault.selector) { try Self.signer(selector: selector) }
    }

    @Test(arguments: ["a", "2026a", "a.b-c.D"]) func `a selector may have several labels`(
        selector: String
    ) throws {
        #expect(try Self.signer(selector: selector).selector == selector)
    }

    @Test func `the server hears of the size with the signature, and a retry signs anew`()
        async throws
    {
        let folder = try ScratchFolder()
        let ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
        let server = try ScriptedSMTPServer(
            SMTPScript([.finalReply: [.reply("451 4.3.0 later"), .reply("250 ok")]]))
        let batch = try Samples.approved(letters: 1, in: folder, ledger)
        let transport = try Samples.transport(to: server, signers: [Self.signer()])
        let later = Samples.noon.advanced(by: .seconds(3600))
        for moment in [Samples.noon, later] {
            let sender = Sender(ledger: ledger, transport: transport, clock: { moment })
            _ = try await sender.deliver(batch)
        }
        let contents = server.record.contents.map { String(decoding: $0, as: UTF8.self) }
        #expect(contents.count == 2)
        for (content, moment) in zip(contents, [Samples.noon, later]) {
            #expect(content.hasPrefix("DKIM-Signature: "))
            #expect(content.contains("t=\(moment.secondsSince1970);"))
        }
        #expect(contents[0].contains("Date: Mon, 23 Nov 2026 12:00:00 +0000\r\n"))
        #expect(contents[1].contains("Date: Mon, 23 Nov 2026 13:00:00 +0000\r\n"))
        let sizes = server.record.commands.compactMap { command in
            command.split(separator: " ").first { $0.hasPrefix("SIZE=") }
        }
        #expect(sizes == contents.map { "SIZE=\($0.utf8.count)" })
    }

    @Test func `a letter that is too long for the server with its signature is not sent`()
        async throws
    {
        let folder = try ScratchFolder()
        let ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
        let size = Samples.departed("A-1").count
        let server = try ScriptedSMTPServer(
            SMTPScript([.ehlo: [.reply("250-scripted.example\r\n250 SIZE \(size)")]]))
        let batch = try Samples.approved(letters: 1, in: folder, ledger)
        let sender = Sender(
            ledger: ledger,
            transport: try Samples.transport(to: server, signers: [Self.signer()]),
            clock: { Samples.noon })
        #expect(try await sender.deliver(batch).tally.refused == 1)
        #expect(server.record.contents == [])
    }
}

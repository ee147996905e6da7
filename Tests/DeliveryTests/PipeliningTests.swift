import Delivery
import MIME
import Outbox
import TestSupport
import Testing

/// Letters over connections that take several commands at once (RFC 2920).
@Suite struct PipeliningTests {
    private let folder: ScratchFolder
    private let ledger: SQLiteLedger

    init() throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
    }

    @Test func `every letter leaves once, and the session ends in peace`() async throws {
        let server = try ScriptedSMTPServer(script())
        let outcome = try await deliver(5, to: server)
        #expect(outcome.tally.accepted == 5)
        #expect(outcome.attempted == 5)
        #expect(server.record.connections == 1)
        #expect(server.record.contents == (1...5).map { Samples.departed("A-\($0)") })
        let letters: [String] = Array(repeating: ["MAIL", "RCPT", "DATA"], count: 5).flatMap { $0 }
        let session: [String] = ["EHLO"] + letters + ["QUIT"]
        #expect(verbs(server) == session)
    }

    @Test func `a recipient who is refused costs one letter, and the next finds a clean session`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            script([
                .recipient: [.reply("250 ok"), .reply("550 5.1.1 nobody"), .reply("250 ok")],
                .data: [.reply("354 go"), .reply("503 5.5.1 no recipient"), .reply("354 go")],
            ]))
        let outcome = try await deliver(3, to: server)
        #expect((outcome.tally.accepted, outcome.tally.refused) == (2, 1))
        #expect(server.record.contents == ["A-1", "A-3"].map { Samples.departed($0) })
        #expect(verbs(server).filter { $0 == "RSET" }.count == 1)
        #expect(try ledger.record(of: Samples.key("A-2"))?.receipt.enhancedCode == "5.1.1")
    }

    @Test func `a server that wants the content of nobody's letter gets none`() async throws {
        let server = try ScriptedSMTPServer(
            script([
                .recipient: [.reply("250 ok"), .reply("550 5.1.1 nobody"), .reply("250 ok")],
                .finalReply: [.reply("250 ok"), .reply("554 5.5.1 nobody"), .reply("250 ok")],
            ]))
        let outcome = try await deliver(3, to: server)
        #expect((outcome.tally.accepted, outcome.tally.refused) == (2, 1))
        #expect(
            server.record.contents == [
                Samples.departed("A-1"), [], Samples.departed("A-3"),
            ])
        #expect(server.record.connections == 1)
    }

    @Test func `where a session cannot be reset, no empty letter leaves`() async throws {
        let server = try ScriptedSMTPServer(
            script([
                .recipient: [.reply("550 5.1.1 nobody"), .reply("250 ok")],
                .data: [.reply("503 5.5.1 no recipient"), .reply("354 go")],
                .reset: [.reply("550 5.5.1 never")],
            ]))
        let outcome = try await deliver(3, to: server)
        #expect((outcome.tally.accepted, outcome.tally.refused) == (2, 1))
        #expect(server.record.contents == ["A-2", "A-3"].map { Samples.departed($0) })
    }

    @Test func `where the sender is refused and content is wanted, no empty letter leaves`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            script([.mail: [.reply("451 4.3.0 later"), .reply("250 ok")]]))
        let outcome = try await deliver(3, to: server)
        #expect((outcome.tally.accepted, outcome.tally.deferred) == (2, 1))
        #expect(server.record.contents == ["A-2", "A-3"].map { Samples.departed($0) })
    }

    @Test func `a lost answer makes one letter uncertain, and the announced one leaves once`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            script([.finalReply: [.reply("250 ok"), .close, .reply("250 ok")]]))
        let outcome = try await deliver(5, to: server)
        #expect((outcome.tally.accepted, outcome.tally.uncertain) == (4, 1))
        #expect(try ledger.records(in: .uncertain).map(\.key) == [Samples.key("A-2")])
        #expect(server.record.contents == (1...5).map { Samples.departed("A-\($0)") })
        #expect(server.record.connections == 2)
    }

    @Test func `an answer counts also where nonsense follows it in the same packet`() async throws {
        let server = try ScriptedSMTPServer(
            script([.finalReply: [.pieces(["250 2.0.0 taken\r\nwhat?\r\n"]), .reply("250 ok")]]))
        let outcome = try await deliver(3, to: server)
        #expect(outcome.tally.uncertain == 0)
        #expect(outcome.tally.accepted >= 2)
        #expect(try ledger.record(of: Samples.key("A-1"))?.receipt.text == "taken")
    }

    @Test(arguments: [
        SMTPScript.Answer.farewell("421 4.7.0 too many"), .farewell("421 4.3.2 enough"), .close,
    ])
    func `a session that a server ends between two letters costs none`(
        end: SMTPScript.Answer
    ) async throws {
        let server = try ScriptedSMTPServer(
            script([.mail: [.reply("250 ok"), .reply("250 ok"), end, .reply("250 ok")]]))
        let outcome = try await deliver(4, to: server)
        var isAboutTheAccount = false
        if case .farewell(let text) = end { isAboutTheAccount = text.contains("4.7.") }
        #expect(outcome.tally.accepted == (isAboutTheAccount ? 3 : 4))
        #expect(outcome.tally.deferred == (isAboutTheAccount ? 1 : 0))
        #expect(server.record.connections == 2)
    }

    @Test func `what a server says to be too long is refused without being sent`() async throws {
        let hello = "250-scripted.example\r\n250-PIPELINING\r\n250 SIZE 20"
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: [.reply(hello)]]))
        let outcome = try await deliver(2, to: server)
        #expect(outcome.tally.refused == 2)
        #expect(verbs(server) == ["EHLO", "QUIT"])
        #expect(try ledger.record(of: Samples.key("A-1"))?.receipt.enhancedCode == "5.3.4")
    }

    @Test func `a bounce is asked for, which names the letter and does not hold it`()
        async throws
    {
        let hello = "250-scripted.example\r\n250-PIPELINING\r\n250 DSN"
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: [.reply(hello)]]))
        _ = try await deliver(1, to: server)
        #expect(
            server.record.commands[1...2] == [
                "MAIL FROM:<team@acme.example> RET=HDRS ENVID=thank-you/A-1/interview",
                "RCPT TO:<a-1@people.example> NOTIFY=FAILURE,DELAY",
            ])
    }

    @Test(arguments: [1, 2, 4, 8], [true, false])
    func `over any number of connections every letter leaves once`(
        connections: Int, pipelining: Bool
    ) async throws {
        let server = try ScriptedSMTPServer(pipelining ? script() : SMTPScript())
        let outcome = try await deliver(100, to: server, connections: connections)
        #expect(outcome.tally.accepted == 100)
        #expect(outcome.attempted == 100)
        #expect(server.record.connections <= connections)
        #expect(
            Set(server.record.contents) == Set((1...100).map { Samples.departed("A-\($0)") }))
        #expect(server.record.contents.count == 100)
    }

    @Test(arguments: [1, 4])
    func `a run that stops leaves no letter uncertain but those whose answer was lost`(
        connections: Int
    ) async throws {
        let server = try ScriptedSMTPServer(
            script([.finalReply: Array(repeating: .reply("250 ok"), count: 30) + [.close]]))
        let outcome = try await deliver(100, to: server, connections: connections)
        #expect(outcome.stop != nil)
        #expect(outcome.tally.accepted == 30)
        #expect(outcome.tally.uncertain == server.record.contents.count - 30)
        #expect(outcome.tally.approved == 100)
        #expect(try ledger.records(in: .attempting) == [])
    }

    @Test(
        arguments: [
            ([.attempt], accepted: 1, uncertain: 0, sent: 1),
            ([.settle], accepted: 1, uncertain: 1, sent: 2),
        ] as [(Set<HookedLedger.Step>, Int, Int, Int)])
    func `a ledger that fails leaves every letter counted once, and no answer forgotten`(
        steps: Set<HookedLedger.Step>, accepted: Int, uncertain: Int, sent: Int
    ) async throws {
        let server = try ScriptedSMTPServer(script())
        let batch = try Samples.approved(letters: 5, in: folder, ledger)
        let failing = HookedLedger(ledger, failingAt: steps, of: Samples.key("A-2"))
        let outcome = try await Sender(
            ledger: failing, transport: Samples.transport(to: server)
        ) { Samples.noon }.deliver(batch)
        #expect(outcome.stop == .outbox(HookedLedger.failure))
        #expect((outcome.tally.accepted, outcome.tally.uncertain) == (accepted, uncertain))
        #expect(outcome.tally.approved == 5)
        #expect(server.record.contents.count == sent)
        #expect(try ledger.record(of: Samples.key("A-1"))?.state == .accepted)
    }

    @Test func `a daily limit lets so many leave, also where letters are announced`() async throws {
        let server = try ScriptedSMTPServer(script())
        let batch = try Samples.approved(letters: 20, in: folder, ledger)
        let outcome = try await Sender(
            ledger: ledger, transport: Samples.transport(to: server),
            rateLimit: RateLimit(connections: 4, perDay: 10), clock: { Samples.noon }
        ).deliver(batch)
        #expect((outcome.tally.accepted, outcome.tally.notAttempted) == (10, 10))
        guard case .dailyLimit = outcome.stop else {
            Issue.record("it does not say why it stopped")
            return
        }
    }

    @Test func `where a server has room for two connections, all letters leave by two`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            script([
                .greeting: [.reply("220 hello"), .reply("220 hello"), .farewell("421 too many")]
            ]))
        let outcome = try await deliver(100, to: server, connections: 4)
        #expect(outcome.tally.accepted == 100)
        #expect(outcome.stop == nil)
    }

    private func script(
        _ answers: [SMTPScript.Moment: [SMTPScript.Answer]] = [:]
    ) -> SMTPScript {
        let hello = "250-scripted.example\r\n250 PIPELINING"
        return SMTPScript(answers.merging([.ehlo: [.reply(hello)]]) { own, _ in own })
    }

    private func deliver(
        _ count: Int, to server: ScriptedSMTPServer, connections: Int = 1
    ) async throws -> DeliveryOutcome {
        let batch = try Samples.approved(letters: count, in: folder, ledger)
        let time = Time(at: Samples.noon)
        return try await Sender(
            ledger: ledger, transport: Samples.transport(to: server),
            rateLimit: RateLimit(connections: connections), clock: { time.now },
            pause: { time.pass($0) }
        ).deliver(batch)
    }

    private func verbs(_ server: ScriptedSMTPServer) -> [String] {
        server.record.commands.map { String($0.prefix(4)) }
    }
}

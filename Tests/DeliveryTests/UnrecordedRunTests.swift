import Core
import Delivery
import MIME
import Outbox
import TestSupport
import Testing

/// Rehearsals and tests: what arrives, and that nothing is recorded.
@Suite struct UnrecordedRunTests {
    private let folder: ScratchFolder
    private let ledger: SQLiteLedger
    private let time = Time(at: Samples.noon)
    private let tester: EmailAddress

    init() throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
        tester = try EmailAddress("robin@acme.example")
    }

    @Test func `a test goes to the tester alone, also in what only the server sees`() async throws {
        let dsn = SMTPScript([
            .ehlo: [.reply("250-scripted.example\r\n250-PIPELINING\r\n250-SIZE\r\n250 DSN")]
        ])
        let server = try ScriptedSMTPServer(dsn)
        let batch = try batch(letters: 3)
        let outcome = try await run(over: server).send(batch, asTestsTo: tester)
        #expect(outcome.accepted == 3)
        #expect(outcome.error == nil)
        let commands = server.record.commands
        #expect(
            commands.filter { $0.hasPrefix("RCPT") }
                == Array(
                    repeating: "RCPT TO:<robin@acme.example> NOTIFY=FAILURE,DELAY", count: 3))
        #expect(commands.allSatisfy { !$0.contains("people.example") })
        #expect(
            commands.filter { $0.hasPrefix("MAIL") }.allSatisfy {
                $0.contains("ENVID=test.thank-you/A-")
            })
        #expect(
            server.record.contents
                == (1...3).map { number in
                    Array(
                        """
                        To: robin@acme.example\r
                        Subject: [Test] A-\(number)\r
                        Message-ID: <test.A-\(number)@acme.example>\r
                        Date: Mon, 23 Nov 2026 12:00:00 +0000\r
                        \r
                        Hello\r

                        """.utf8)
                })
        #expect(commands.last == "QUIT")
        try expectNothingRecorded(of: batch)
    }

    @Test func `only letters that are wanted leave`() async throws {
        let server = try ScriptedSMTPServer()
        let outcome = try await run(over: server).send(
            batch(letters: 3), asTestsTo: tester, where: { $0.key.application == "A-2" })
        #expect(outcome.answers.map(\.entry.key) == [Samples.key("A-2")])
        #expect(server.record.contents.count == 1)
    }

    @Test func `nothing leaves of a batch with a changed byte`() async throws {
        let server = try ScriptedSMTPServer()
        let batch = try batch(letters: 3)
        let last = try #require(try folder.files(in: "outbox/june/new").last)
        let path = "outbox/june/new/\(last)"
        try folder.write(folder.bytes(of: path) + [0x0D, 0x0A], to: path)
        let fault = await #expect(throws: OutboxError.self) {
            try await run(over: server).send(batch, asTestsTo: tester)
        }
        #expect(fault?.kind == .changedSinceComposed(path: "\(folder.path)/\(path)"))
        #expect(server.record.connections == 0)
    }

    @Test func `a session that ends between two letters is opened anew`() async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([
                .mail: [.reply("250 ok"), .farewell("421 4.3.0 that was enough"), .reply("250 ok")]
            ]))
        let outcome = try await run(over: server).send(batch(letters: 3), asTestsTo: tester)
        #expect(outcome.accepted == 3)
        #expect(server.record.connections == 2)
        #expect(server.record.contents.count == 3)
    }

    @Test(arguments: [
        (SMTPScript.Moment.recipient, "550 5.1.1 nobody", LetterState.refused),
        (.recipient, "451 4.7.1 later", .deferred), (.finalReply, "554 5.6.0 no", .refused),
    ])
    func `a test ends at the first letter that the server does not take`(
        moment: SMTPScript.Moment, reply: String, state: LetterState
    ) async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([moment: [.reply("250 ok"), .reply(reply)]]))
        let batch = try batch(letters: 4)
        let outcome = try await run(over: server).send(batch, asTestsTo: tester)
        #expect(outcome.answers.map(\.receipt.state) == [.accepted, state])
        #expect(outcome.error == nil)
        try expectNothingRecorded(of: batch)
    }

    @Test(arguments: [
        (SMTPScript.Moment.recipient, LetterState.deferred), (.finalReply, .uncertain),
    ])
    func `a connection that breaks ends the run, and is its error`(
        moment: SMTPScript.Moment, state: LetterState
    ) async throws {
        let server = try ScriptedSMTPServer(SMTPScript([moment: [.close]]))
        let batch = try batch(letters: 2)
        let outcome = try await run(over: server).send(batch, asTestsTo: tester)
        #expect(outcome.answers.map(\.receipt.state) == [state])
        #expect(outcome.failure?.isTemporary == true)
        #expect(outcome.error is TransportError)
        try expectNothingRecorded(of: batch)
    }

    @Test func `a rate and a daily limit are kept, with what was sent before`() async throws {
        let server = try ScriptedSMTPServer()
        let batch = try batch(letters: 3)
        let account = try Samples.transport(to: server).account
        try ledger.note(
            [.attempting(Samples.key("B-1"), promising: [], by: account)], in: batch.digest,
            at: Samples.noon.advanced(by: .seconds(-1)))
        let limit = RateLimit(perMinute: 6, perDay: 3)
        let outcome = try await run(over: server, at: limit).send(batch, asTestsTo: tester)
        #expect(outcome.accepted == 2)
        #expect(
            outcome.stop
                == .dailyLimit(3, until: Samples.noon.advanced(by: .seconds(86_399))))
        #expect(time.elapsed == 19)
    }

    @Test func `an interrupted run sends nothing more`() async throws {
        let server = try ScriptedSMTPServer()
        let outcome = try await run(over: server).send(
            batch(letters: 3), asTestsTo: tester,
            until: { server.record.contents.count == 1 })
        #expect(outcome.accepted == 1)
        #expect(outcome.stop == .interrupted)
    }

    @Test func `a rehearsal writes what would leave, and another letter's file ends nothing`()
        async throws
    {
        let batch = try batch(letters: 3)
        let name = "rehearsal/new/\(Samples.key("A-2").fingerprint)"
        try folder.write("another letter", to: name)
        let transport = MaildirTransport(folder: "\(folder.path)/rehearsal")
        let run = UnrecordedRun(over: transport, clock: { [time] in time.now })
        let outcome = try await run.send(batch)
        #expect(outcome.answers.map(\.receipt.state) == [.accepted, .deferred, .accepted])
        #expect(
            outcome.failure == TransportError(.occupied(path: "\(folder.path)/\(name)")))
        #expect(try folder.bytes(of: name) == Array("another letter".utf8))
        for application in ["A-1", "A-3"] {
            let file = "rehearsal/new/\(Samples.key(application).fingerprint)"
            #expect(try folder.bytes(of: file) == Samples.departed(application))
        }
        try expectNothingRecorded(of: batch)
    }

    @Test func `copies without a clock are the letters as they were composed`() async throws {
        let run = UnrecordedRun(over: EMLTransport(folder: "\(folder.path)/eml"))
        let outcome = try await run.send(batch(letters: 1))
        #expect(outcome.accepted == 1)
        let file = try #require(try folder.files(in: "eml").first)
        #expect(try folder.bytes(of: "eml/\(file)") == Samples.outgoing("A-1").bytes)
    }

    private func batch(letters: Int) throws -> Batch {
        try Samples.approved(letters: letters, in: folder, ledger).batch
    }

    private func run(
        over server: ScriptedSMTPServer, at limit: RateLimit = RateLimit()
    ) throws -> UnrecordedRun {
        UnrecordedRun(
            over: try Samples.transport(to: server), at: limit, after: ledger,
            clock: { [time] in time.now }, pause: { [time] in time.pass($0) })
    }

    private func expectNothingRecorded(of batch: Batch) throws {
        let tally = try ledger.tally(of: batch)
        #expect(tally.notAttempted == tally.approved)
        #expect(try folder.files(in: "outbox/june/cur") == [])
    }
}

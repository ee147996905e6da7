import Core
import Delivery
import Dispatch
import Outbox
import TestSupport
import Testing

/// The rate of sending, and the replies that reduce it or stop the run.
@Suite struct RateLimitTests {
    private let folder: ScratchFolder
    private let ledger: SQLiteLedger
    private let time = Time(at: Samples.noon)

    init() throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
    }

    @Test(arguments: [(30, 10, 18), (60, 10, 9), (600, 25, 2), (2, 3, 60)])
    func `a rate is kept, and what it makes letters wait is no more than that`(
        rate: Int, letters: Int, seconds: Int
    ) async throws {
        let server = try ScriptedSMTPServer()
        let outcome = try await deliver(letters, to: server, at: RateLimit(perMinute: rate))
        #expect(outcome.tally.accepted == letters)
        #expect(time.elapsed == seconds)
    }

    @Test func `a daily limit counts the letters of all runs within 24 hours`() async throws {
        let server = try ScriptedSMTPServer()
        let limit = RateLimit(perDay: 4)
        let first = try await deliver(3, to: server, at: limit, as: "june")
        #expect(first.tally.accepted == 3)
        time.pass(.seconds(3_600))
        let second = try await deliver(5, to: server, at: limit, as: "july")
        let tomorrow = Samples.noon.advanced(by: .seconds(86_400))
        #expect(second.stop == .dailyLimit(4, until: tomorrow))
        #expect((second.tally.accepted, second.tally.notAttempted) == (4, 1))

        time.pass(.seconds(82_799))
        #expect(try await again(to: server, at: limit).attempted == 0)
        time.pass(.seconds(1))
        #expect(try await again(to: server, at: limit).tally.accepted == 5)
        #expect(server.record.contents.count == 5)
    }

    @Test(arguments: [
        "421 4.7.0 try later", "421 busy", "432 4.3.2 too many", "451 4.7.28 unusual rate",
        "454 4.7.0 too many logins",
    ])
    func `a server that asks for less gets less, for a day, in later runs too`(
        reply: String
    ) async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.reply(reply), .reply("250 ok")]]))
        let limit = RateLimit(connections: 4)
        let outcome = try await deliver(5, to: server, at: limit, as: "june")
        #expect((outcome.tally.accepted, outcome.tally.deferred) == (4, 1))
        #expect(outcome.stop == nil)
        let account = try Samples.transport(to: server).account
        let reduction = try ledger.rateReduction(of: #require(account))
        #expect(reduction == RateReduction(connections: 2, perMinute: 30, at: Samples.noon))

        let start = time.elapsed
        #expect(try await deliver(9, to: server, at: limit, as: "july").tally.accepted >= 8)
        #expect(time.elapsed - start >= 6)
        time.pass(.seconds(86_400))
        let later = time.elapsed
        #expect(try await deliver(19, to: server, at: limit, as: "august").tally.accepted == 19)
        #expect(time.elapsed == later)
    }

    @Test func `a server that goes on asking is left alone for a while`() async throws {
        let server = try ScriptedSMTPServer(SMTPScript([.mail: [.reply("451 4.7.0 later")]]))
        let outcome = try await deliver(9, to: server)
        guard case .slowedDown(let until) = outcome.stop else {
            Issue.record("the run goes on: \(String(describing: outcome.stop))")
            return
        }
        #expect(until >= time.now.advanced(by: Sender.retryDelay))
        #expect(outcome.tally.deferred == Sender.maximumReductions)
        #expect(outcome.tally.notAttempted == 9 - Sender.maximumReductions)
    }

    @Test func `what all connections are told at once halves the rate once`() async throws {
        let batch = try Samples.approved(letters: 4, in: folder, ledger)
        let outcome = try await Sender(
            ledger: ledger, transport: BusyTransport(connections: 4),
            rateLimit: RateLimit(connections: 4),
            clock: { [time] in time.now }, pause: { [time] in time.pass($0) }
        ).deliver(batch)
        #expect(outcome.tally.deferred == 4)
        #expect(outcome.stop == nil)
        let halved = RateReduction(connections: 2, perMinute: 30, at: Samples.noon)
        #expect(try ledger.rateReduction(of: "busy") == halved)
    }

    @Test func `greylisting puts off the letter, and nothing else`() async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.reply("450 4.7.1 greylisted"), .reply("250 ok")]]))
        let outcome = try await deliver(5, to: server)
        #expect((outcome.tally.accepted, outcome.tally.deferred) == (4, 1))
        #expect(time.elapsed == 0)
    }

    @Test(arguments: [
        ("550 5.7.515 not authenticated", 2), ("550 5.7.30 no passwords", 2),
        ("550 5.4.5 daily limit", 2),
    ])
    func `a refusal of the account stops the run and refuses no letter`(
        reply: String, before: Int
    ) async throws {
        let fine = Array(repeating: SMTPScript.Answer.reply("250 ok"), count: before)
        let server = try ScriptedSMTPServer(SMTPScript([.finalReply: fine + [.reply(reply)]]))
        let outcome = try await deliver(5, to: server)
        guard case .transport(let error) = outcome.stop, case .accountRefused = error.kind else {
            Issue.record("the run goes on: \(String(describing: outcome.stop))")
            return
        }
        #expect(outcome.tally.accepted == before)
        #expect((outcome.tally.deferred, outcome.tally.refused) == (1, 0))
        #expect(outcome.tally.notAttempted == 4 - before)
    }

    @Test func `a refusal by policy of the first two stops the run, and refuses neither`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            SMTPScript([.finalReply: [.reply("554 5.7.1 policy")]]))
        let outcome = try await deliver(5, to: server)
        let refusal = TransportError(.accountRefused(code: 554, enhancedCode: "5.7.1"))
        #expect(outcome.stop == .transport(refusal))
        #expect((outcome.tally.deferred, outcome.tally.notAttempted) == (2, 3))
    }

    @Test func `a refusal by policy of the first alone is tried again, and then believed`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            SMTPScript([
                .finalReply: [
                    .reply("554 5.7.1 spam"), .reply("250 ok"), .reply("250 ok"),
                    .reply("554 5.7.1 spam"),
                ]
            ]))
        let first = try await deliver(3, to: server)
        #expect((first.tally.accepted, first.tally.deferred) == (2, 1))
        time.pass(Sender.retryDelay)
        let second = try await again(to: server)
        #expect((second.tally.accepted, second.tally.refused) == (2, 1))
    }

    @Test func `a refusal by policy after others were accepted is about one letter`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            SMTPScript([
                .finalReply: [.reply("250 ok"), .reply("554 5.7.1 spam"), .reply("250 ok")]
            ]))
        let outcome = try await deliver(4, to: server)
        #expect((outcome.tally.accepted, outcome.tally.refused) == (3, 1))
    }

    @Test func `a letter that is put off again and again rests longer each time`() async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.reply("450 4.2.0 later")]]))
        _ = try await deliver(1, to: server)
        var rests: [Int] = []
        for _ in 1...6 {
            let due = try #require(try ledger.record(of: Samples.key("A-1"))?.nextAttemptAt)
            rests.append((due.secondsSince1970 - time.now.secondsSince1970) / 60)
            time.pass(.seconds(due.secondsSince1970 - time.now.secondsSince1970))
            #expect(try await again(to: server).attempted == 1)
        }
        #expect(
            zip(rests, [15, 30, 60, 120, 240, 240]).allSatisfy { $0 >= $1 && $0 <= $1 * 6 / 5 })
    }

    @Test func `what a clock that was wrong put off for long is due`() async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.reply("450 4.2.0 later"), .reply("250 ok")]]))
        time.pass(.seconds(400 * 86_400))
        _ = try await deliver(1, to: server)
        time.pass(.seconds(-400 * 86_400))
        #expect(try await again(to: server).tally.accepted == 1)
    }

    @Test func `an interrupted run answers what is under way, and starts nothing more`()
        async throws
    {
        let hello = "250-scripted.example\r\n250 PIPELINING"
        let server = try ScriptedSMTPServer(SMTPScript([.ehlo: [.reply(hello)]]))
        let batch = try Samples.approved(letters: 9, in: folder, ledger)
        let outcome = try await sender(to: server, at: RateLimit())
            .deliver(batch, until: { server.record.contents.count >= 3 })
        #expect(outcome.stop == .interrupted)
        #expect(outcome.tally.accepted == server.record.contents.count)
        #expect((3...4).contains(outcome.tally.accepted))
        #expect(outcome.tally.notAttempted == 9 - outcome.tally.accepted)
        #expect(try await again(to: server).tally.accepted == 9)
        #expect(server.record.contents.count == 9)
    }

    private func deliver(
        _ count: Int, to server: ScriptedSMTPServer, at limit: RateLimit = RateLimit(),
        as name: String = "june"
    ) async throws -> DeliveryOutcome {
        let batch = try Samples.approved(name, letters: count, in: folder, ledger)
        return try await sender(to: server, at: limit).deliver(batch)
    }

    private func again(
        to server: ScriptedSMTPServer, at limit: RateLimit = RateLimit()
    ) async throws -> DeliveryOutcome {
        let name = try folder.files().contains { $0.hasPrefix("outbox/july/") } ? "july" : "june"
        let batch = try Batch(at: "\(folder.path)/outbox/\(name)")
        let approved = try ledger.approved(batch, at: Samples.noon, expiringAfter: .zero)
        return try await sender(to: server, at: limit).deliver(approved)
    }

    private func sender(to server: ScriptedSMTPServer, at limit: RateLimit) throws -> Sender {
        Sender(
            ledger: ledger, transport: try Samples.transport(to: server),
            rateLimit: limit,
            clock: { [time] in time.now }, pause: { [time] in time.pass($0) })
    }
}

/// Asks for less over all its connections, once a letter is under way over each.
private final class BusyTransport: Transport, Connection {
    private let underWay = DispatchGroup()

    init(connections: Int) {
        for _ in 1...connections { underWay.enter() }
    }

    var account: String? { "busy" }

    var isOpen: Bool { true }

    func connect() -> any Connection { self }

    func offer(_ outgoing: OutgoingMessage) -> Receipt? { nil }

    func transmit(_ outgoing: OutgoingMessage, announcing next: OutgoingMessage?) {
        underWay.leave()
    }

    func receipt() -> Receipt {
        underWay.wait()
        return Receipt(state: .deferred, code: 450, enhancedCode: "4.7.0", text: "too fast")
    }

    func close() {}
}

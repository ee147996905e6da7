import Core
import Delivery
import Files
import Foundation
import Outbox
import Synchronization
import TestSupport
import Testing

@Suite struct SenderTests {
    private let folder: ScratchFolder
    private let ledger: SQLiteLedger

    init() throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
    }

    @Test func `every letter leaves once, with the date of its departure`() async throws {
        let server = try ScriptedSMTPServer()
        let batch = try Samples.approved(letters: 3, in: folder, ledger)
        let seen = Mutex<[DeliveryProgress]>([])
        let reporter = ProgressReporter { progress in seen.withLock { $0.append(progress) } }
        let outcome = try await sender(to: server).deliver(batch, reportingTo: reporter)
        reporter.finish()
        #expect(outcome.tally.accepted == 3)
        #expect(outcome.tally.approved == batch.batch.header.composed)
        #expect(outcome.stop == nil)
        let counts = seen.withLock { $0.map(\.count) }
        #expect(counts == Array(Set(counts)).sorted())
        #expect(
            seen.withLock(\.last) == DeliveryProgress(count: 3, attempted: 3, total: 3))
        #expect(
            server.record.contents
                == ["A-1", "A-2", "A-3"].map { Samples.departed($0) })
        #expect(server.record.connections == 1)
        #expect(server.record.commands.last == "QUIT")

        let again = try await sender(to: server).deliver(batch)
        #expect(again.tally == outcome.tally)
        #expect(again.attempted == 0)
        #expect(server.record.connections == 1)
    }

    @Test func `a letter accepted in one batch is not sent by another`() async throws {
        let server = try ScriptedSMTPServer()
        _ = try await sender(to: server).deliver(
            Samples.approved("june", letters: 1, in: folder, ledger))
        let outcome = try await sender(to: server).deliver(
            Samples.approved("july", letters: 2, text: "Anew", in: folder, ledger))
        #expect(outcome.tally.accepted == 2)
        #expect(outcome.attempted == 1)
        #expect(
            server.record.contents
                == [Samples.departed("A-1"), Samples.departed("A-2", text: "Anew")])
    }

    @Test func `a refused letter is not retried by itself, but in a batch composed anew`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.reply("550 5.1.1 nobody"), .reply("250 ok")]]))
        let june = try Samples.approved("june", letters: 2, in: folder, ledger)
        let first = try await sender(to: server).deliver(june)
        #expect(first.tally.refused == 1)
        #expect(first.tally.accepted == 1)
        #expect(try await sender(to: server).deliver(june).attempted == 0)
        let july = try Samples.approved("july", letters: 2, text: "b", in: folder, ledger)
        let second = try await sender(to: server).deliver(july)
        #expect(second.attempted == 1)
        #expect(second.tally.accepted == 2)
    }

    @Test func `a letter put off rests, then leaves`() async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.reply("451 4.7.1 greylisted"), .reply("250 ok")]]))
        let batch = try Samples.approved(letters: 1, in: folder, ledger)
        #expect(try await sender(to: server).deliver(batch).tally.deferred == 1)
        let record = try ledger.record(of: Samples.key("A-1"))
        #expect(record?.receipt.enhancedCode == "4.7.1")
        let due = try #require(record?.nextAttemptAt)
        #expect(due >= Samples.noon.advanced(by: Sender.retryDelay))
        #expect(due <= Samples.noon.advanced(by: Sender.retryDelay * 6 / 5))

        let early = try await sender(to: server).deliver(batch)
        #expect(early.attempted == 0)
        #expect(early.tally.deferred == 1)
        #expect(try await sender(to: server, at: due).deliver(batch).tally.accepted == 1)
    }

    @Test func `one lost answer makes one letter uncertain and the others go on`() async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.finalReply: [.reply("250 ok"), .close, .reply("250 ok")]]))
        let batch = try Samples.approved(letters: 4, in: folder, ledger)
        let outcome = try await sender(to: server).deliver(batch)
        #expect(outcome.tally.accepted == 3)
        #expect(outcome.tally.uncertain == 1)
        #expect(outcome.stop == nil)
        #expect(server.record.connections == 2)
        #expect(try ledger.records(in: .uncertain).map(\.key) == [Samples.key("A-2")])

        #expect(try await sender(to: server).deliver(batch).attempted == 0)
        try ledger.resolve(Samples.key("A-2"), as: .unsent, by: "Priya", at: Samples.noon)
        let resolved = try await sender(to: server).deliver(batch)
        #expect(resolved.attempted == 1)
        #expect(resolved.tally.accepted == 4)
    }

    @Test func `a connection lost before content defers the letter, due at once`() async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.close, .farewell("421 4.3.2 bye"), .reply("250 ok")]]))
        let batch = try Samples.approved(letters: 3, in: folder, ledger)
        let outcome = try await sender(to: server).deliver(batch)
        #expect(outcome.tally.deferred == 2)
        #expect(outcome.tally.accepted == 1)
        #expect(try ledger.record(of: Samples.key("A-1"))?.nextAttemptAt == Samples.noon)
        #expect(try ledger.record(of: Samples.key("A-1"))?.receipt.code == nil)
    }

    @Test func `a server that keeps breaking is left alone`() async throws {
        let server = try ScriptedSMTPServer(SMTPScript([.finalReply: [.close]]))
        let batch = try Samples.approved(letters: 6, in: folder, ledger)
        let outcome = try await sender(to: server).deliver(batch)
        let unstable = TransportError(.unstable(connections: Sender.maximumLosses))
        #expect(outcome.stop == .transport(unstable))
        #expect(outcome.tally.uncertain == Sender.maximumLosses)
        #expect(outcome.tally.notAttempted == 6 - Sender.maximumLosses)
        #expect(outcome.tally.approved == 6)
        #expect(server.record.connections == Sender.maximumLosses)
    }

    @Test func `a session that does not open stops the run and touches no letter`() async throws {
        let server = try ScriptedSMTPServer(SMTPScript([.greeting: [.reply("554 no")]]))
        let batch = try Samples.approved(letters: 3, in: folder, ledger)
        let outcome = try await sender(to: server).deliver(batch)
        #expect(outcome.stop != nil)
        #expect(outcome.attempted == 0)
        #expect(outcome.tally.notAttempted == 3)
        #expect(server.record.connections == 1)
        #expect(try ledger.record(of: Samples.key("A-1")) == nil)
    }

    @Test func `attempting is in the ledger before content leaves, and not for a refusal`()
        async throws
    {
        let transport = WatchingTransport(ledger: ledger, refused: Samples.key("A-2"))
        let batch = try Samples.approved(letters: 2, in: folder, ledger)
        let sender = Sender(ledger: ledger, transport: transport) { Samples.noon }
        #expect(try await sender.deliver(batch).tally.accepted == 1)
        #expect(
            transport.seen.withLock { $0 } == [
                "offer A-1 nil", "transmit A-1 attempting", "offer A-2 nil",
            ])
    }

    @Test func `a server that refuses the session stops the run and refuses no letter`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            SMTPScript([.mail: [.reply("250 ok"), .reply("530 5.7.0 log in"), .reply("250 ok")]]))
        let batch = try Samples.approved(letters: 4, in: folder, ledger)
        let outcome = try await sender(to: server).deliver(batch)
        let refused = TransportError(.sessionRefused(.mail, code: 530, enhancedCode: "5.7.0"))
        #expect(outcome.stop == .transport(refused))
        #expect(outcome.tally.accepted == 1)
        #expect(outcome.tally.deferred == 1)
        #expect(outcome.tally.notAttempted == 2)

        let again = try await sender(to: server).deliver(batch)
        #expect(again.tally.accepted == 4)
    }

    @Test func `a letter whose name is taken waits, and the others go on`() async throws {
        let batch = try Samples.approved(letters: 3, in: folder, ledger)
        let taken = "mail/new/\(Samples.key("A-2").fingerprint)"
        try folder.write(Samples.departed("A-2", text: "Of another workspace"), to: taken)
        let transport = MaildirTransport(folder: "\(folder.path)/mail")
        let sender = Sender(ledger: ledger, transport: transport) { Samples.noon }
        let outcome = try await sender.deliver(batch)
        #expect(outcome.stop == nil)
        #expect(outcome.tally.accepted == 2)
        #expect(outcome.tally.deferred == 1)
        let receipt = try ledger.record(of: Samples.key("A-2"))?.receipt
        #expect(receipt?.text == "\"\(folder.path)/\(taken)\": holds another letter")

        try FileManager.default.removeItem(atPath: "\(folder.path)/\(taken)")
        #expect(try await sender.deliver(batch).tally.accepted == 3)
        #expect(try folder.bytes(of: taken) == Samples.departed("A-2"))
    }

    @Test func `another process cannot send meanwhile`() async throws {
        let batch = try Samples.approved(letters: 1, in: folder, ledger)
        let other = try SQLiteLedger(at: ledger.path)
        let refused = Mutex(false)
        let server = try ScriptedSMTPServer()
        _ = try await sender(to: server).deliver(
            batch,
            until: {
                do throws(OutboxError) {
                    _ = try other.lockSending(at: Samples.noon)
                } catch {
                    if case .senderBusy = error.kind { refused.withLock { $0 = true } }
                }
                return false
            })
        #expect(refused.withLock { $0 })
        #expect(throws: Never.self) { _ = try other.lockSending(at: Samples.noon) }
    }

    @Test func `a letter that is withheld stays as it is, and the others leave`() async throws {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.reply("451 4.7.1 greylisted"), .reply("250 ok")]]))
        let batch = try Samples.approved(letters: 3, in: folder, ledger)
        let first = try await sender(to: server)
            .deliver(batch, withholding: { $0.entry.key == Samples.key("A-2") })
        #expect(first.attempted == 2)
        #expect(first.tally.deferred == 1 && first.tally.accepted == 1)
        #expect(first.tally.notAttempted == 1)
        #expect(first.stop == nil)
        #expect(try ledger.record(of: Samples.key("A-2")) == nil)

        let later = Samples.noon.advanced(by: Sender.retryDelay * 2)
        let second = try await sender(to: server, at: later)
            .deliver(batch, withholding: { $0.entry.key != Samples.key("A-2") })
        #expect(second.attempted == 1)
        #expect(second.tally.deferred == 1 && second.tally.accepted == 2)
        #expect(try await sender(to: server, at: later).deliver(batch).tally.accepted == 3)
    }

    @Test func `a Maildir gets the letters of a batch`() async throws {
        let batch = try Samples.approved(letters: 2, in: folder, ledger)
        let transport = MaildirTransport(folder: "\(folder.path)/mail")
        let outcome = try await Sender(ledger: ledger, transport: transport) { Samples.noon }
            .deliver(batch)
        #expect(outcome.tally.accepted == 2)
        let name = Samples.key("A-1").fingerprint
        #expect(try folder.bytes(of: "mail/new/\(name)") == Samples.departed("A-1"))
    }

    @Test func `a letter's promises count when the server has taken it, and only then`()
        async throws
    {
        let server = try ScriptedSMTPServer(
            SMTPScript([.recipient: [.reply("250 ok"), .reply("550 5.1.1 nobody")]]))
        let call = RecordedPromise(what: "a call", by: "2026-12-01")
        let batch = try Samples.approved(letters: 2, promises: [call], in: folder, ledger)
        #expect(try await sender(to: server).deliver(batch).tally.accepted == 1)
        #expect(try ledger.acceptedLetters(to: "A-1").map(\.promises) == [[call]])
        #expect(try ledger.acceptedLetters(to: "A-2") == [])
        _ = try await sender(to: server).deliver(batch)
        #expect(try ledger.acceptedLetters(to: "A-1").map(\.promises) == [[call]])
    }

    @Test func `a letter that a Maildir had already keeps its promises`() async throws {
        let call = RecordedPromise(what: "a call", by: "2026-12-01")
        let batch = try Samples.approved(letters: 1, promises: [call], in: folder, ledger)
        let transport = MaildirTransport(folder: "\(folder.path)/mail")
        _ = try await Sender(ledger: ledger, transport: transport) { Samples.noon }.deliver(batch)
        let other = try SQLiteLedger(at: "\(folder.path)/other.sqlite")
        try other.keep(batch.batch.digest)
        try other.approve(batch.batch)
        _ = try await Sender(ledger: other, transport: transport) { Samples.noon }.deliver(batch)
        #expect(try other.acceptedLetters(to: "A-1").map(\.promises) == [[call]])
    }

    private func sender(
        to server: ScriptedSMTPServer, at now: Instant = Samples.noon
    ) throws -> Sender {
        let time = Time(at: now)
        return Sender(
            ledger: ledger, transport: try Samples.transport(to: server), clock: { time.now },
            pause: { time.pass($0) })
    }
}

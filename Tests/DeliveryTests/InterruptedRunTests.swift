import Core
import Delivery
import Foundation
import Outbox
import TestSupport
import Testing

/// The outcome of a run in which the batch itself or the ledger fails.
@Suite struct InterruptedRunTests {
    private let folder: ScratchFolder
    private let ledger: SQLiteLedger
    private let server: ScriptedSMTPServer

    init() throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
        server = try ScriptedSMTPServer()
    }

    @Test(arguments: ["batch.json", "A-1", "A-3"])
    func `nothing leaves when a byte changed between approval and sending`(
        changed: String
    ) async throws {
        let batch = try Samples.approved(letters: 3, in: folder, ledger)
        let file =
            changed == "batch.json"
            ? "outbox/june/batch.json" : "outbox/june/new/\(Samples.key(changed).fingerprint)"
        try folder.write(folder.bytes(of: file) + Array("\r\n".utf8), to: file)
        let error = await #expect(throws: OutboxError.self) {
            try await sender(ledger).deliver(batch)
        }
        #expect(error?.kind == .changedSinceComposed(path: "\(folder.path)/\(file)"))
        #expect(server.record.connections == 0)
        #expect(try ledger.record(of: Samples.key("A-1")) == nil)
    }

    @Test func `another batch in the place of the approved one is not sent`() async throws {
        let june = try Samples.approved("june", letters: 2, in: folder, ledger)
        let july = try Samples.approved("july", letters: 2, text: "Anew", in: folder, ledger)
        try FileManager.default.removeItem(atPath: june.batch.folder)
        try FileManager.default.moveItem(atPath: july.batch.folder, toPath: june.batch.folder)
        await #expect(throws: OutboxError.self) { try await sender(ledger).deliver(june) }
        #expect(server.record.connections == 0)
    }

    @Test func `a letter that vanishes under way stops the run and nobody is lost`() async throws {
        let batch = try Samples.approved(letters: 4, in: folder, ledger)
        try settle("A-4", as: .accepted)
        let file = "\(batch.batch.folder)/new/\(Samples.key("A-2").fingerprint)"
        let outcome = try await sender(ledger).deliver(
            batch,
            until: {
                if server.record.contents.count == 1 { unlink(file) }
                return false
            })
        #expect(outcome.stop == .outbox(OutboxError(.letterMissing(path: file))))
        #expect(outcome.attempted == 1)
        #expect(outcome.tally.accepted == 2)
        #expect(outcome.tally.notAttempted == 2)
        #expect(outcome.tally.approved == 4)
        #expect(server.record.contents == [Samples.departed("A-1")])
    }

    @Test func `of a manifest that changes under way only what was read from it is sent`()
        async throws
    {
        let batch = try Samples.approved(letters: 200, in: folder, ledger)
        let manifest = "\(batch.batch.folder)/batch.json"
        let outcome = try await sender(ledger).deliver(
            batch,
            until: {
                if server.record.contents.count == 1 { truncate(manifest, 10) }
                return false
            })
        #expect(outcome.stop == .outbox(OutboxError(.changedSinceComposed(path: manifest))))
        #expect(outcome.tally.accepted < 200)
        #expect(outcome.tally.uncertain == 200 - outcome.tally.accepted)
        #expect(server.record.contents.count == outcome.tally.accepted)
    }

    @Test(
        arguments: [
            // No content leaves without its note, and what has left without one is uncertain.
            ([.attempt], sent: 1, attempted: 1, accepted: 2, uncertain: 0, notAttempted: 2),
            ([.settle], sent: 2, attempted: 2, accepted: 2, uncertain: 1, notAttempted: 1),
            // Where it cannot even be asked, what was accepted earlier is not known either.
            ([.record], sent: 0, attempted: 0, accepted: 0, uncertain: 4, notAttempted: 0),
        ] as [(Set<HookedLedger.Step>, Int, Int, Int, Int, Int)])
    func `a ledger that fails stops the run and nobody is lost`(
        steps: Set<HookedLedger.Step>, sent: Int, attempted: Int, accepted: Int, uncertain: Int,
        notAttempted: Int
    ) async throws {
        let batch = try Samples.approved(letters: 4, in: folder, ledger)
        try settle("A-4", as: .accepted)
        let failing = HookedLedger(
            ledger, failingAt: steps, of: Samples.key("A-2"))
        let outcome = try await sender(failing).deliver(batch)
        #expect(outcome.stop == .outbox(HookedLedger.failure))
        #expect(outcome.attempted == attempted)
        #expect(outcome.tally.accepted == accepted)
        #expect(outcome.tally.uncertain == uncertain)
        #expect(outcome.tally.notAttempted == notAttempted)
        #expect(outcome.tally.approved == 4)
        #expect(server.record.contents.count == sent)

        // Once the ledger is well, only what surely did not arrive leaves.
        let again = try await sender(ledger).deliver(batch)
        #expect(again.interrupted == (steps == [.settle] ? [Samples.key("A-2")] : []))
        #expect(again.tally.accepted == (steps == [.settle] ? 3 : 4))
        #expect(server.record.contents.count == 3)
    }

    private func settle(_ application: String, as state: LetterState) throws {
        try ledger.settle(
            Samples.key(application), with: Receipt(state: state, text: "earlier"), promising: [],
            in: Digest(of: []), at: Samples.noon, nextAttemptAt: nil)
    }

    private func sender(_ ledger: any Ledger) throws -> Sender {
        Sender(ledger: ledger, transport: try Samples.transport(to: server)) { Samples.noon }
    }
}

import Core
import Glibc
import Outbox
import TestSupport
import Testing

@Suite struct SendLockTests {
    private let folder: ScratchFolder
    private let path: String

    init() throws {
        folder = try ScratchFolder()
        path = "\(folder.path)/ledger.sqlite"
    }

    @Test func `one process sends at a time, and the second learns which`() throws {
        let first = try SQLiteLedger(at: path)
        let second = try SQLiteLedger(at: path)
        func send() throws {
            let turn = try first.lockSending(at: Samples.noon)
            let fault = #expect(throws: OutboxError.self) {
                _ = try second.lockSending(at: Samples.noon)
            }
            #expect(fault?.kind == .senderBusy(processID: getpid()))
            #expect(turn.interrupted.isEmpty)
        }
        try send()
        #expect(throws: Never.self) { _ = try second.lockSending(at: Samples.noon) }
    }

    @Test func `what a killed sender was attempting is uncertain and stays so`() async throws {
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let ledger = try SQLiteLedger(at: path)
            let turn = try ledger.lockSending(at: Samples.noon)
            try ledger.attempt(
                Samples.key("A-1"), promising: [], in: Samples.batch, at: Samples.noon)
            try ledger.settle(
                Samples.key("A-1"), with: Receipt(state: .accepted, code: 250, text: "ok"),
                promising: [],
                in: Samples.batch, at: Samples.noon, nextAttemptAt: nil)
            try ledger.attempt(
                Samples.key("A-2"), promising: [], in: Samples.batch, at: Samples.noon)
            kill(getpid(), SIGKILL)
            #expect(turn.interrupted.isEmpty)
        }
        let ledger = try SQLiteLedger(at: path)
        #expect(try ledger.record(of: Samples.key("A-1"))?.state == .accepted)
        #expect(try ledger.record(of: Samples.key("A-2"))?.state == .attempting)
        func send() throws -> [LetterKey] {
            try ledger.lockSending(at: Samples.noon).interrupted
        }
        #expect(try send() == [Samples.key("A-2")])
        #expect(try ledger.records(in: .uncertain).map(\.key) == [Samples.key("A-2")])
        #expect(try send() == [])
    }
}

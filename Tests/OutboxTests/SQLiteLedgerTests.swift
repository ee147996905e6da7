import Core
import Files
import Foundation
import Outbox
import TestSupport
import Testing

@Suite struct SQLiteLedgerTests {
    private let folder: ScratchFolder
    private let ledger: SQLiteLedger
    private let key = Samples.key("A-1")
    private let batch = Samples.batch
    private let noon = Samples.noon
    private let week = Duration.seconds(7 * 86_400)

    init() throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/.regards/ledger.sqlite")
    }

    @Test func `nobody but its owner can read it, and changes are synced in full`() throws {
        try ledger.attempt(key, promising: [], in: batch, at: noon)
        for file in try folder.files() {
            #expect(try folder.permissions(of: file) == 0o600)
        }
        #expect(try folder.files().contains(".regards/ledger.sqlite-wal"))
        #expect(try ledger.pragma("synchronous") == "2")
        #expect(try ledger.pragma("journal_mode") == "wal")
    }

    @Test func `approvals are kept in their order, with the letters that they are about`() throws {
        #expect(try ledger.approvals(of: batch).isEmpty)
        let first = Approval(
            of: RangeSet(numbers: [0, 1, 2, 5]), in: batch, by: Samples.priya, at: noon,
            confirming: ["similar-name"])
        let unknown = #expect(throws: OutboxError.self) { try ledger.approve(first) }
        #expect(unknown?.kind == .notComposedHere(path: batch.description))
        try ledger.keep(batch)
        let second = Approval(
            of: RangeSet(numbers: [7]), in: batch,
            by: Actor(name: "Sam", account: "sam", machine: "home"), at: noon)
        try ledger.approve(first)
        try ledger.approve(second)
        #expect(try ledger.approvals(of: batch) == [first, second])
    }

    @Test func `a changed byte voids the approval`() throws {
        let composed = try Samples.batch("june", letters: 1, in: folder.path, keptIn: ledger)
        #expect(throws: OutboxError.self) { try approved(composed) }
        try ledger.approve(composed)
        #expect(try approved(composed).approvals.names == "Priya")

        let manifest = try folder.bytes(of: "june/batch.json")
        try folder.write(manifest + [0x20], to: "june/batch.json")
        let changed = #expect(throws: OutboxError.self) { try approved(composed) }
        #expect(changed?.kind == .changedSinceComposed(path: "\(composed.folder)/batch.json"))
        let reopened = try Batch(at: composed.folder)
        let unapproved = #expect(throws: OutboxError.self) { try approved(reopened) }
        #expect(unapproved?.kind == .notComposedHere(path: composed.folder))
    }

    @Test func `a batch leaves within its days, and not after them`() throws {
        let composed = try Samples.batch("june", letters: 1, in: folder.path, keptIn: ledger)
        try ledger.approve(composed)
        #expect(throws: Never.self) { try approved(composed, at: noon.advanced(by: week)) }
        #expect(throws: Never.self) { try approved(composed, at: noon.advanced(by: .zero - week)) }
        let late = noon.advanced(by: week + .seconds(1))
        let expired = #expect(throws: OutboxError.self) { try approved(composed, at: late) }
        #expect(expired?.kind == .expired(path: composed.folder, composedAt: noon))
    }

    @Test(arguments: [
        (LetterState.accepted, false), (.refused, false), (.uncertain, false), (.deferred, true),
    ])
    func `a batch expires while a letter of it waits`(state: LetterState, expires: Bool) throws {
        let composed = try Samples.batch("june", letters: 1, in: folder.path, keptIn: ledger)
        try ledger.approve(composed)
        try ledger.settle(
            key, with: Receipt(state: state, text: ""), promising: [], in: composed.digest,
            at: noon, nextAttemptAt: nil)
        let late = noon.advanced(by: week * 2)
        if expires {
            #expect(throws: OutboxError.self) { try approved(composed, at: late) }
        } else {
            #expect(throws: Never.self) { try approved(composed, at: late) }
        }
    }

    @Test func `a letter's last receipt is kept as it came`() throws {
        #expect(try ledger.record(of: key) == nil)
        try ledger.attempt(key, promising: [], in: batch, at: noon)
        #expect(try ledger.record(of: key)?.state == .attempting)
        let receipt = Receipt(state: .deferred, code: 451, enhancedCode: "4.7.1", text: "later")
        let due = noon.advanced(by: .seconds(900))
        try ledger.settle(
            key, with: receipt, promising: [], in: batch, at: noon, nextAttemptAt: due)

        let reopened = try SQLiteLedger(at: ledger.path)
        let record = try #require(try reopened.record(of: key))
        #expect(record.receipt == receipt)
        #expect(record.nextAttemptAt == due)
        #expect(record.batch == batch)
        #expect(record.changedAt == noon)
    }

    @Test(arguments: [LetterState.accepted, .uncertain])
    func `what was or may have been sent cannot be attempted again`(state: LetterState) throws {
        try ledger.attempt(key, promising: [], in: batch, at: noon)
        try settle(state)
        let fault = #expect(throws: OutboxError.self) {
            try ledger.attempt(key, promising: [], in: batch, at: noon)
        }
        #expect(fault?.kind == .transition(key, from: state, to: .attempting))
        #expect(throws: OutboxError.self) { try settle(.deferred) }
        #expect(try ledger.record(of: key)?.state == state)
    }

    @Test(arguments: [LetterState.refused, .deferred])
    func `what surely did not arrive can be attempted again`(state: LetterState) throws {
        try settle(state)
        try ledger.attempt(key, promising: [], in: batch, at: noon)
        #expect(try ledger.record(of: key)?.state == .attempting)
        #expect(throws: OutboxError.self) {
            try ledger.attempt(key, promising: [], in: batch, at: noon)
        }
    }

    @Test(arguments: [(Resolution.sent, LetterState.accepted), (.unsent, .deferred)])
    func `a person settles an uncertain letter`(resolution: Resolution, state: LetterState) throws {
        try settle(.uncertain)
        try ledger.resolve(key, as: resolution, by: "Priya", at: noon)
        let record = try #require(try ledger.record(of: key))
        #expect(record.state == state)
        #expect(record.resolvedBy == "Priya")
        #expect(record.nextAttemptAt == (state == .deferred ? noon : nil))
    }

    @Test(arguments: [nil, LetterState.accepted, .refused, .deferred])
    func `only an uncertain letter can be resolved`(state: LetterState?) throws {
        if let state { try settle(state) }
        let fault = #expect(throws: OutboxError.self) {
            try ledger.resolve(key, as: .sent, by: "Priya", at: noon)
        }
        #expect(fault?.kind == .transition(key, from: state, to: .accepted))
    }

    @Test func `a letter in a folder can be taken back, and may then be sent`() throws {
        try ledger.note(
            [.attempting(key, promising: [], by: "dana@mail.example:587")], in: batch, at: noon)
        try settle(.deferred)
        try settle(.accepted)
        #expect(try ledger.record(of: key)?.account == nil)
        try ledger.resolve(key, as: .unsent, by: "Priya", at: noon)
        let record = try #require(try ledger.record(of: key))
        #expect((record.state, record.nextAttemptAt) == (.deferred, noon))
        #expect(record.resolvedBy == "Priya")
        #expect(try ledger.acceptedLetters(to: key.application) == [])
        try ledger.attempt(key, promising: [], in: batch, at: noon)
        #expect(try ledger.record(of: key)?.state == .attempting)
    }

    @Test func `the account is that of the last attempt`() throws {
        try ledger.note([.attempting(key, promising: [], by: "a@one:25")], in: batch, at: noon)
        #expect(try ledger.record(of: key)?.account == "a@one:25")
        try settle(.deferred)
        #expect(try ledger.record(of: key)?.account == "a@one:25")
        try ledger.attempt(key, promising: [], in: batch, at: noon)
        #expect(try ledger.record(of: key)?.account == nil)
        try settle(.refused)
        try ledger.note([.attempting(key, promising: [], by: "b@two:25")], in: batch, at: noon)
        try settle(.uncertain)
        try ledger.resolve(key, as: .sent, by: "Priya", at: noon)
        #expect(try ledger.record(of: key)?.account == "b@two:25")
    }

    @Test func `a letter that a server has taken cannot be taken back`() throws {
        try ledger.note([.attempting(key, promising: [], by: "a@one:25")], in: batch, at: noon)
        try settle(.accepted)
        expectTaken()
    }

    @Test func `nor one with a server's code, nor one that somebody said was sent`() throws {
        try ledger.settle(
            key, with: Receipt(state: .accepted, code: 250, text: ""), promising: [], in: batch,
            at: noon, nextAttemptAt: nil)
        expectTaken()
        let other = Samples.key("A-2")
        try ledger.settle(
            other, with: Receipt(state: .uncertain, text: ""), promising: [], in: batch, at: noon,
            nextAttemptAt: nil)
        try ledger.resolve(other, as: .sent, by: "Priya", at: noon)
        expectTaken(other)
    }

    private func expectTaken(_ letter: LetterKey? = nil) {
        let letter = letter ?? key
        let fault = #expect(throws: OutboxError.self) {
            try ledger.resolve(letter, as: .unsent, by: "Priya", at: noon)
        }
        #expect(fault?.kind == .takenByServer(letter))
        #expect(throws: Never.self) {
            let state = try ledger.record(of: letter)?.state
            #expect(state == .accepted)
        }
    }

    @Test func `a refusal binds its own batch and an acceptance every batch`() throws {
        let other = Digest(of: [])
        try settle(.refused)
        let refused = try ledger.record(of: key)
        #expect(refused?.state(in: batch) == .refused)
        #expect(refused?.state(in: other) == nil)
        try settle(.accepted)
        #expect(try ledger.record(of: key)?.state(in: other) == .accepted)
    }

    @Test func `a tally sums up to the letters of the batch`() throws {
        let composed = try Samples.batch("june", letters: 6, in: folder.path)
        let states: [LetterState] = [.accepted, .refused, .deferred, .uncertain, .uncertain]
        for (number, state) in states.enumerated() {
            try ledger.settle(
                Samples.key("A-\(number + 1)"), with: Receipt(state: state, text: ""),
                promising: [],
                in: composed.digest, at: noon, nextAttemptAt: nil)
        }
        let tally = try ledger.tally(of: composed)
        #expect(tally.accepted == 1)
        #expect(tally.refused == 1)
        #expect(tally.deferred == 1)
        #expect(tally.uncertain == 2)
        #expect(tally.notAttempted == 1)
        #expect(tally.approved == composed.header.composed)
    }

    @Test func `a database that is none is an error with its path`() throws {
        try folder.write(Array(repeating: 0x41, count: 4_096), to: "ledger")
        let fault = #expect(throws: OutboxError.self) {
            try SQLiteLedger(at: "\(folder.path)/ledger")
        }
        #expect(fault?.kind == .database(path: "\(folder.path)/ledger", code: 26))
    }

    @Test(arguments: ["", "-wal", "-shm", "-journal"])
    func `a link in the place of a file of the ledger is refused, and leads nowhere`(
        suffix: String
    ) throws {
        let path = "\(folder.path)/linked/ledger.sqlite"
        for target in ["\(folder.path)/precious", "\(folder.path)/missing"] {
            try folder.write(Array("mine".utf8), to: "precious")
            try? Folder.remove("\(folder.path)/linked")
            try Folder.make("\(folder.path)/linked")
            try FileManager.default.createSymbolicLink(
                atPath: path + suffix, withDestinationPath: target)
            for open in [{ try SQLiteLedger(at: path) }, { try SQLiteLedger(reading: path) }] {
                let fault = #expect(throws: OutboxError.self) { _ = try open() }
                #expect(fault?.kind == .file(FileError(.link, at: path + suffix)))
            }
            #expect(
                try String(contentsOfFile: "\(folder.path)/precious", encoding: .utf8) == "mine")
            #expect(try !Folder.exists("\(folder.path)/missing"))
        }
    }

    @Test func `a link in the place of the ledger's folder is refused`() throws {
        try Folder.make("\(folder.path)/elsewhere")
        let path = "\(folder.path)/linked"
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: "\(folder.path)/elsewhere")
        let fault = #expect(throws: OutboxError.self) {
            try SQLiteLedger(at: "\(path)/ledger.sqlite")
        }
        #expect(fault?.kind == .file(FileError(.link, at: path)))
        #expect(try Folder.names(in: "\(folder.path)/elsewhere") == [])
    }

    @Test func `reading a ledger that is not there finds it empty and does not make it`() throws {
        let missing = try SQLiteLedger(reading: "\(folder.path)/none/ledger.sqlite")
        #expect(try missing.approvals(of: batch).isEmpty)
        #expect(try !Folder.exists("\(folder.path)/none"))
    }

    @Test func `the group can use all of its files where that is asked for`() throws {
        let shared = try SQLiteLedger(at: "\(folder.path)/team/ledger.sqlite", access: .group)
        let lock = try shared.lockSending(at: noon)
        try shared.attempt(key, promising: [], in: batch, at: noon)
        for name in ["", "-wal", "-shm", ".sender"] {
            #expect(try folder.permissions(of: "team/ledger.sqlite\(name)") == 0o660)
        }
        #expect(try folder.permissions(of: "team") == 0o2770)
        _ = consume lock
    }

    @Test func `a ledger that its owner shares later is opened to the group`() throws {
        _ = try SQLiteLedger(at: ledger.path, access: .group)
        #expect(try folder.permissions(of: ".regards/ledger.sqlite") == 0o660)
        #expect(try folder.permissions(of: ".regards") == 0o2770)
    }

    private func settle(_ state: LetterState) throws {
        try ledger.settle(
            key, with: Receipt(state: state, text: "said so"), promising: [], in: batch, at: noon,
            nextAttemptAt: nil)
    }

    private func approved(_ batch: Batch, at now: Instant? = nil) throws -> ApprovedBatch {
        try ledger.approved(batch, at: now ?? noon, expiringAfter: week)
    }
}

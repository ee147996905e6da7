import Core
import Foundation
import GRDB
import MIME
import Outbox
import TestSupport
import Testing

/// The formats that outlive a version of the program: `batch.json`, and the tables of the ledger.
///
/// They are described in `docs/formats-outbox.md`. A change here needs a new version there, and a
/// way to read what earlier versions wrote. `RECORD_CASES=1` rewrites the golden files, and fails.
@Suite struct FormatTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test func `batch json with everything that it can hold is as it was, byte for byte`() throws {
        let batch = try fullBatch()
        #expect(batch.header.composed == 2)
        #expect(try differenceFromGolden(folder.bytes(of: "june/batch.json"), "batch.json") == nil)
    }

    @Test func `the golden batch json is read as it was written`() throws {
        let written = try Samples.entries(of: fullBatch())
        try folder.write(golden("batch.json"), to: "golden/batch.json")
        let batch = try Batch(at: "\(folder.path)/golden")
        #expect(try Samples.entries(of: batch) == written)
        #expect(batch.header.sharedText == 0.25)
        #expect(batch.digest == Digest(of: try golden("batch.json")))
    }

    @Test func `a batch json of another format version is not read`() throws {
        let text = try String(decoding: golden("batch.json"), as: UTF8.self)
        try folder.write(
            text.replacing("\"format\":1", with: "\"format\":2"), to: "later/batch.json")
        let error = #expect(throws: OutboxError.self) { try Batch(at: "\(folder.path)/later") }
        #expect(error?.kind == .manifest(path: "\(folder.path)/later/batch.json", line: 1))
    }

    @Test func `the tables, indexes and triggers of a new ledger are as they were`() throws {
        let ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
        #expect(try differenceFromGolden(Self.dump(of: ledger.path), "ledger.sql") == nil)
    }

    @Test func `a ledger of the first version becomes the same, and keeps what it holds`() throws {
        let path = "\(folder.path)/old.sqlite"
        try DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: String(decoding: golden("ledger-1.sql"), as: UTF8.self))
        }
        let ledger = try SQLiteLedger(at: path)
        #expect(try differenceFromGolden(Self.dump(of: path), "ledger.sql") == nil)

        // It did not say which letters were approved, so nobody's word counts any more.
        #expect(try ledger.approvals(of: Samples.batch).isEmpty)
        let accepted = try ledger.record(of: Samples.key("A-1"))
        #expect(accepted?.state == .accepted)
        #expect(accepted?.receipt == Receipt(state: .accepted, code: 250, text: "queued"))
        #expect(accepted?.deferrals == 0)
        #expect(try ledger.record(of: Samples.key("A-2"))?.nextAttemptAt == Samples.noon)
        #expect(try ledger.acceptedLetters(to: "A-1").map(\.promises) == [[]])

        // Every state is still written into the history.
        try ledger.attempt(
            Samples.key("A-2"), promising: [RecordedPromise(what: "a call", by: "2026-12-01")],
            in: Samples.batch, at: Samples.noon)
        let states = try DatabaseQueue(path: path).read { database in
            try String.fetchAll(
                database,
                sql: "SELECT state FROM history WHERE application = 'A-2' ORDER BY id")
        }
        #expect(states == ["attempting", "deferred", "attempting"])
    }

    /// Two composed letters, one with every field, and two held ones.
    private func fullBatch() throws -> Batch {
        var draft = try Samples.draft("june", in: folder.path)
        try draft.add(
            Samples.outgoing("A-1"), origin: "thank-you.en.md",
            promises: [
                RecordedPromise(what: "a decision", by: "2026-12-04"),
                RecordedPromise(contactUntil: "2027-05-31"),
            ],
            attachments: [
                RecordedAttachment(
                    Attachment(try FileName("Benefits.pdf"), .pdf, Array("%PDF-".utf8)))
            ],
            records: RecordFingerprint(
                fingerprint: "0123456789abcdef", positions: ["backend", "data"]),
            reviewNotes: [
                Finding(
                    rule: "similar-name", reason: "as in A-2",
                    place: "thank-you/A-2/interview")
            ], about: .init(name: "Ann Lee", position: "Tester", subject: "Thank you"))
        try draft.add(Samples.outgoing("B\u{FC}-2", text: "short"), origin: "thank-you.en.md")
        try draft.hold(
            Samples.key("H-1"), recipient: EmailAddress("h-1@people.example"),
            origin: "thank-you.en.md", because: [Samples.missing])
        try draft.hold(
            Samples.key("H/2"), recipient: nil, origin: "thank-you",
            because: [
                Finding(rule: "no-email", reason: "the record has no address", place: nil),
                Samples.missing,
            ])
        return try draft.commit(sharedText: 0.25)
    }

    /// The schema as SQL, in the order of the names, with the migrations that it went through.
    private static func dump(of path: String) throws -> [UInt8] {
        try DatabaseQueue(path: path).read { database in
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? -1
            let migrations = try String.fetchAll(
                database, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
            let objects = try String.fetchAll(
                database,
                sql: """
                    SELECT sql FROM sqlite_master WHERE sql IS NOT NULL
                    ORDER BY type = 'trigger', type = 'index', name
                    """)
            let head =
                ["-- user_version \(version)"] + migrations.map { "-- migration \($0)" }
            return Array(
                ((head + objects.map { "\n\($0);" }).joined(separator: "\n") + "\n").utf8)
        }
    }

    private func golden(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: Self.file(name)))
    }

    private func differenceFromGolden(_ bytes: [UInt8], _ name: String) throws -> String? {
        if ProcessInfo.processInfo.environment["RECORD_CASES"] != nil {
            try Data(bytes).write(to: Self.file(name))
            Issue.record("wrote \(name)")
        }
        return try difference(bytes, golden(name))
    }

    private static func file(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    }
}

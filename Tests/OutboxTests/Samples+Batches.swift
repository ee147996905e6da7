import Core
import Outbox
import TestSupport

/// Batches of letters, and what reads them back.
extension Samples {
    static let batch = Digest(of: Array("a batch".utf8))
    static let missing = Finding(
        rule: "missing-value", reason: "no title", place: "positions.csv:3")

    static func draft(_ name: String, in outbox: String) throws -> BatchDraft {
        try BatchDraft(name: name, letter: "thank-you", composedAt: noon, in: outbox)
    }

    /// A batch of the letters and so on, and one that is held.
    static func batch(
        _ name: String, letters: Int, in outbox: String, keptIn ledger: (any Ledger)? = nil
    ) throws -> Batch {
        var draft = try draft(name, in: outbox)
        for number in 1...letters {
            try draft.add(outgoing("A-\(number)"), origin: "thank-you.en.md")
        }
        try draft.hold(
            key("H-1"), recipient: nil, origin: "thank-you.en.md", because: [missing])
        guard let ledger else { return try draft.commit() }
        return try draft.commit(keptIn: ledger, by: priya)
    }

    static func entries(of batch: Batch) throws -> [BatchEntry] {
        var entries: [BatchEntry] = []
        var reader = try batch.entries()
        while let entry = try reader.next() { entries.append(entry) }
        return entries
    }
}

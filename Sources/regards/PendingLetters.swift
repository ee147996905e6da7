import Core
import Outbox

/// The letters of a batch that may still be sent, to be matched with the records of their
/// applications.
///
/// Batch and records mostly have the same order, so that a few letters in memory are enough. Where
/// they do not, the records are read again, each time with twice as many letters in memory.
struct PendingLetters: ~Copyable {
    private var letters: BatchProgress
    private var isAtEnd = false

    /// The number of a letter in its batch, and the fingerprint of the records that it rests on.
    typealias Letter = (number: Int, records: RecordFingerprint?)

    /// The letters in memory, by their application.
    private var loaded: [String: [Letter]] = [:]

    /// The applications in memory when this reading of the records began, and not found in it yet.
    private var expected: Set<String> = []

    /// The number of applications that may be in memory.
    private var room = 1024

    /// The letters of a batch.
    init(of batch: Batch, in ledger: any Ledger) throws(OutboxError) {
        letters = try BatchProgress(of: batch, in: ledger)
    }

    /// Begins to read the records; false when no letter is left to look up.
    mutating func begin() throws(OutboxError) -> Bool {
        try fill()
        expected = Set(loaded.keys)
        return !loaded.isEmpty
    }

    /// Removes and returns the letters to an application that was found, if they are in memory.
    mutating func take(_ application: String) throws(OutboxError) -> [Letter]? {
        guard let letters = loaded.removeValue(forKey: application) else { return nil }
        expected.remove(application)
        try fill()
        return letters
    }

    /// Ends a reading; returns the letters whose application was not in the records.
    mutating func end() -> [Letter] {
        room *= 2
        return expected.flatMap { loaded.removeValue(forKey: $0) ?? [] }
    }

    private mutating func fill() throws(OutboxError) {
        while !isAtEnd, loaded.count < room {
            guard let letter = try letters.next() else {
                isAtEnd = true
                return
            }
            switch letter.state {
            case nil, .deferred:
                loaded[letter.entry.key.application, default: []].append(
                    (letter.number, letter.entry.composed?.records))
            case .attempting, .accepted, .refused, .uncertain: break
            }
        }
    }
}

import Core
import Outbox

/// The letters of a batch that may yet leave, looking for the records of their applications.
///
/// Batch and records mostly have one order, so that at any time a few letters are enough to have in mind.
/// Where they have not, the records are read again, each time with twice as many letters in mind.
struct PendingLetters: ~Copyable {
    private var letters: BatchStandings
    private var isAtEnd = false

    /// A letter that may yet leave.
    struct Letter {
        /// Which entry of the batch it is.
        let number: Int
        /// What of the records it rests on.
        let records: RecordFingerprint?
    }

    /// The letters in mind, by their application.
    private var inMind: [String: [Letter]] = [:]

    /// The applications that were in mind when this reading of the records began, and not met in it.
    private var expected: Set<String> = []

    /// How many applications there is room for in mind.
    private var room = 1024

    /// The letters of a batch.
    init(of batch: Batch, in ledger: any Ledger) throws(OutboxError) {
        letters = try BatchStandings(of: batch, in: ledger)
    }

    /// Whether the records have to be read, once more, for letters that are left.
    mutating func begin() throws(OutboxError) -> Bool {
        try fill()
        expected = Set(inMind.keys)
        return !inMind.isEmpty
    }

    /// The letters to an application that was met, if they are in mind.
    mutating func take(_ application: String) throws(OutboxError) -> [Letter]? {
        guard let letters = inMind.removeValue(forKey: application) else { return nil }
        expected.remove(application)
        try fill()
        return letters
    }

    /// The letters whose application was not met from the first record to the last.
    mutating func end() -> [Letter] {
        room *= 2
        return expected.flatMap { inMind.removeValue(forKey: $0) ?? [] }
    }

    private mutating func fill() throws(OutboxError) {
        while !isAtEnd, inMind.count < room {
            guard let letter = try letters.next() else {
                isAtEnd = true
                return
            }
            switch letter.standing {
            case nil, .deferred:
                inMind[letter.entry.key.application, default: []].append(
                    Letter(number: letter.number, records: letter.entry.composed?.records))
            case .attempting, .accepted, .refused, .uncertain: break
            }
        }
    }
}

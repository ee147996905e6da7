import Core
package import Files
import FoundationEssentials
import Synchronization

/// A line of what a batch folder itself knows of its sendings, in the file `sendings.jsonl`.
///
/// The ledger is the record of every letter. The journal is there for the day on which the ledger is
/// lost, or an older one comes back. It grows by a line for each range of letters, on disk before the
/// first of them leaves, so it costs no sync a letter:
///
/// ```
/// {"first":0,"last":255,"ledger":"…","open":[],"sending":3}
/// {"first":256,"last":511,"ledger":"…","open":[250],"sending":3}
/// {"ledger":"…","open":[],"sending":3}
/// ```
///
/// `open` has the letters before the range whose fate was not known at that moment. A line without a
/// range ends the sending. Letters that have arrived have the flag S, and that is on disk before the
/// next line is. After a crash, the last range and the open letters without a flag are uncertain.
package struct JournalLine: Hashable, Sendable, Codable {
    /// The id of the ledger that sent.
    package let ledger: String
    /// The number of the sending, counted by the ledger from 1.
    package let sending: Int
    /// The first and the last entry of the range; nil at the end of the sending.
    package var first, last: Int?
    /// The entries outside the range that may have been sent.
    package let open: [Int]

    /// The range; nil at the end of the sending, and where the numbers are no range.
    var range: Range<Int>? {
        guard let first, let last, first <= last, last < Int.max else { return nil }
        return first..<(last + 1)
    }
}

extension Batch {
    /// The name of the journal in the folder of a batch.
    package static let journalName = "sendings.jsonl"

    /// The lines of the journal; none where nothing was sent.
    ///
    /// A last line that a crash has cut off is left out: no letter of its range has left.
    package static func journal(in folder: String) throws(OutboxError) -> [JournalLine] {
        let path = "\(folder)/\(journalName)"
        let bytes = try OutboxError.files { () throws(FileError) in
            try Folder.exists(path) ? OpenFile(path, .read).readAll() : []
        }
        let decoder = JSONDecoder()
        var lines: [JournalLine] = []
        let texts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, text) in texts.dropLast().enumerated() {
            do {
                lines.append(try decoder.decode(JournalLine.self, from: Data(text)))
            } catch {
                throw OutboxError(.manifest(path: path, line: number + 1))
            }
        }
        return lines
    }
}

/// The journal of one sending, while it goes on.
///
/// Its lock is held while a line is written, which is once for each range of letters.
package final class SendingJournal: Sendable {
    /// The number of letters in a range.
    private static let rangeSize = 256

    private struct State {
        var sending: Int?
        var range: ClosedRange<Int>?
        /// Letters that were taken and have no result that is on disk.
        var open: Set<Int> = []
    }

    private let state = Mutex(State())
    private let batch: Batch
    private let ledger: String
    private let access: Access
    private let begin: @Sendable () throws(OutboxError) -> Int

    /// The journal of a sending that begins when its first letter is taken.
    ///
    /// - Parameters:
    ///   - batch: The batch.
    ///   - ledger: The id of the ledger.
    ///   - access: The people who can use the journal.
    ///   - begin: Counts the sending; returns its number.
    package init(
        of batch: Batch, by ledger: String, access: Access,
        beginningWith begin: @escaping @Sendable () throws(OutboxError) -> Int
    ) {
        self.batch = batch
        self.ledger = ledger
        self.access = access
        self.begin = begin
    }

    /// Notes that a letter may leave from now on.
    ///
    /// - Throws: when that cannot be made durable; the letter must not leave then.
    package func cover(_ number: Int) throws(OutboxError) {
        try state.withLock { state throws(OutboxError) in
            if state.range?.contains(number) != true {
                let sending: Int
                if let begun = state.sending { sending = begun } else { sending = try begin() }
                state.sending = sending
                let range = number...(number + Self.rangeSize - 1)
                try write(
                    JournalLine(
                        ledger: ledger, sending: sending, first: range.lowerBound,
                        last: range.upperBound, open: state.open.sorted()))
                state.range = range
            }
            state.open.insert(number)
        }
    }

    /// Notes that a letter has its result in ledger and folder, or was not attempted.
    package func settle(_ number: Int) {
        state.withLock { _ = $0.open.remove(number) }
    }

    /// Ends the sending: from now on only the letters that are still open are uncertain.
    package func end() throws(OutboxError) {
        try state.withLock { state throws(OutboxError) in
            guard let sending = state.sending else { return }
            try write(
                JournalLine(ledger: ledger, sending: sending, open: state.open.sorted()))
            state.range = nil
        }
    }

    /// Makes the flags of letters durable, then adds a line.
    private func write(_ line: JournalLine) throws(OutboxError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let bytes: [UInt8]
        do {
            bytes = Array(try encoder.encode(line)) + [UInt8(ascii: "\n")]
        } catch {
            preconditionFailure("a line holds nothing that JSON has no form for")
        }
        let (folder, path) = (batch.folder, "\(batch.folder)/\(Batch.journalName)")
        try OutboxError.files { () throws(FileError) in
            try Folder.sync("\(folder)/new")
            try Folder.sync("\(folder)/cur")
            let isNew = try !Folder.exists(path)
            let file = try OpenFile(path, .append, access: access)
            try file.write(bytes)
            try file.sync()
            if isNew { try Folder.sync(folder) }
        }
    }
}

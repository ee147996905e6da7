package import Core
package import Files

/// The reason why an operation on things at rest failed.
///
/// Paths, batch names and letter keys appear in it; what a letter or a record holds never does.
package struct OutboxError: Error, Hashable, Sendable {
    /// The kinds of failure, with what is needed to act on each.
    package enum Kind: Hashable, Sendable {
        /// The system refused an operation on a file or folder.
        case file(FileError)
        /// The name cannot be the name of a folder in the outbox.
        case batchName(String)
        /// A batch of this name is there already; batches are never overwritten.
        case batchExists(path: String)
        /// Another process is composing a batch of this name at this moment.
        case batchInUse(path: String)
        /// A file of somebody else lies where a batch would be composed.
        case notADraft(path: String)
        /// The folder holds no `batch.json`.
        case notABatch(path: String)
        /// This line of a `batch.json` is not what `BatchDraft` wrote; lines count from 1.
        case manifest(path: String, line: Int)
        /// The bytes of this file are not those that were composed.
        case changedSinceComposed(path: String)
        /// A composed letter is in neither `new` nor `cur`.
        case letterMissing(path: String)
        /// A byte that must not travel, or a missing last line end, at this offset of a letter.
        case unsendable(LetterKey, offset: Int)
        /// Two letters of one batch have the same key.
        case duplicate(LetterKey)
        /// The ledger does not know this batch: it was composed elsewhere, or changed since.
        case notComposedHere(path: String)
        /// A header of this letter says something else than the manifest.
        case headerDiffers(path: String, header: String)
        /// The ledger may not know of every letter that has left, for these reasons.
        case doubtful([LedgerDoubt])
        /// Nobody has approved these bytes of the batch.
        ///
        /// Some approvals may be there if more than one is needed.
        case notApproved(path: String, approvals: Int, needed: Int)
        /// The batch was composed so long ago that what it says may have changed.
        case expired(path: String, composedAt: Instant)
        /// Another process is sending; nil when it has not said which.
        case senderBusy(processID: Int32?)
        /// The ledger does not let a letter go from one state to the other.
        case transition(LetterKey, from: LetterState?, to: LetterState)
        /// A letter that is to count as unsent was accepted by a server, or somebody said so.
        case takenByServer(LetterKey)
        /// SQLite failed with this extended result code.
        case database(path: String, code: Int32)
    }

    /// The failure.
    package let kind: Kind

    package init(_ kind: Kind) {
        self.kind = kind
    }

    /// Runs an operation on files; what the system refuses becomes an error of this module.
    package static func files<Result: ~Copyable>(
        _ body: () throws(FileError) -> Result
    ) throws(OutboxError) -> Result {
        do { return try body() } catch { throw OutboxError(.file(error)) }
    }
}

extension OutboxError: CustomStringConvertible {
    /// One line that starts with what is at fault.
    package var description: String {
        switch kind {
        case .file(let error): error.description
        case .batchName(let name):
            "\(quoted(name)): not a batch name: it must be a plain file name without a leading dot"
        case .batchExists(let path):
            "\(quoted(path)): there is something of this name already"
        case .batchInUse(let path):
            "\(quoted(path)): another process is composing this batch"
        case .notADraft(let path):
            "\(quoted(path)): this is not from Regards, which composes batches in this folder. "
                + "Move it to another place"
        case .notABatch(let path):
            "\(quoted(path)): not a batch: it holds no batch.json"
        case .manifest(let path, let line):
            "\(quoted(path)):\(line): not as it was composed"
        case .changedSinceComposed(let path):
            "\(quoted(path)): changed since it was composed"
        case .letterMissing(let path):
            "\(quoted(path)): a composed letter is missing from new/ and cur/"
        case .unsendable(let key, let offset):
            "\(key): byte \(offset) of the message cannot be sent as it is"
        case .duplicate(let key):
            "\(key): two letters of this batch have this key"
        case .notComposedHere(let path):
            "\(quoted(path)): not as it was composed in this workspace"
        case .headerDiffers(let path, let header):
            "\(quoted(path)): its \(header) is not what batch.json says"
        case .doubtful(let doubts):
            doubts.map { "ledger: \($0)" }.joined(separator: "\n")
        case .notApproved(let path, 0, _):
            "\(quoted(path)): nobody has approved this batch as it is now"
        case .notApproved(let path, _, 1):
            "\(quoted(path)): those who approved this batch may not, by approval: in regards.yaml"
        case .notApproved(let path, _, let needed):
            "\(quoted(path)): \(needed) people have to approve each of these letters"
        case .expired(let path, let composedAt):
            "\(quoted(path)): composed on \(composedAt.description.prefix(10)), too long ago to leave now"
        case .senderBusy(let processID):
            "ledger: another process is sending"
                + (processID.map { " (process \($0))" } ?? "")
        case .transition(let key, let from, let to):
            "\(key): a letter that is \(from?.rawValue ?? "not attempted") cannot become \(to)"
        case .takenByServer(let key):
            "\(key): a mail server has this letter, or a person said that it arrived, so it cannot "
                + "become unsent; only a letter that went into a folder can be taken back"
        case .database(let path, let code):
            "\(quoted(path)): the ledger failed: SQLite result \(code)"
        }
    }

    private func quoted(_ text: String) -> String {
        String(reflecting: text)
    }
}

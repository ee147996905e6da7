import Core
import Files
import FoundationEssentials

/// The memory of sendings outside of the ledger: the journals in the batch folders, and a file for
/// each ledger in the user's state directory.
///
/// Both are older than the ledger or as old while all is well. Where one is newer, the ledger has
/// forgotten something.
package struct OutsideMemory: Sendable {
    /// The folder of the batches.
    package let outbox: String
    /// The folder of the files about ledgers, such as `~/.local/state/regards`; nil where the user
    /// has none.
    package let stateFolder: String?

    package init(outbox: String, stateFolder: String?) {
        self.outbox = outbox
        self.stateFolder = stateFolder
    }

    /// The last sending of one ledger that is known at one place.
    package struct Knowledge: Hashable, Sendable {
        /// The batch folder, or the file in the state directory.
        package let path: String
        /// The id of the ledger.
        package let ledger: String
        /// The number of its last sending.
        package let sendings: Int
    }

    /// A file about a ledger.
    private struct StateFile: Codable {
        let ledger: String
        let sendings: Int
        /// The folder that the ledger belongs to, and its identity.
        let workspace: String
        let folder: Int
        let bornAt: Int
    }

    /// All that is known of this ledger, and of others that sent letters from this workspace.
    ///
    /// - Parameters:
    ///   - ledger: The id of the ledger.
    ///   - workspace: The folder of the team.
    ///   - further: Batch folders outside of the outbox.
    /// - Returns: The last sending of each ledger at each place.
    /// - Throws: when a journal or the state directory cannot be read.
    func knowledge(
        of ledger: String, in workspace: String, and further: [String]
    ) throws(OutboxError) -> [Knowledge] {
        var known: [Knowledge] = []
        for folder in try batchFolders(and: further) {
            var last: [String: Int] = [:]
            for line in try Batch.journal(in: folder) {
                last[line.ledger] = max(last[line.ledger] ?? 0, line.sending)
            }
            known += last.sorted { $0.key < $1.key }
                .map { Knowledge(path: folder, ledger: $0.key, sendings: $0.value) }
        }
        return try known + states(of: ledger, in: workspace)
    }

    /// The folders of the outbox with a manifest, and the further ones, each once.
    func batchFolders(and further: [String]) throws(OutboxError) -> [String] {
        let names = try OutboxError.files { () throws(FileError) in
            try Folder.exists(outbox) ? Folder.names(in: outbox).sorted() : []
        }
        var folders: [String] = []
        for name in names {
            let folder = "\(outbox)/\(name)"
            let isBatch = try OutboxError.files { () throws(FileError) in
                try Folder.exists("\(folder)/\(Manifest.fileName)")
            }
            if isBatch { folders.append(folder) }
        }
        return folders + further.filter { !folders.contains($0) }
    }

    private func states(
        of ledger: String, in workspace: String
    ) throws(OutboxError) -> [Knowledge] {
        guard let folder = stateFolder.map({ "\($0)/ledgers" }) else { return [] }
        return try OutboxError.files { () throws(FileError) in
            guard try Folder.exists(folder) else { return [] }
            let here = try FileIdentity(of: workspace)
            var known: [Knowledge] = []
            for name in try Folder.names(in: folder).sorted() where !name.hasPrefix(".") {
                let path = "\(folder)/\(name)"
                guard let state = try Self.state(at: path) else { continue }
                let isHere = FileIdentity(number: state.folder, bornAt: state.bornAt) == here
                guard state.ledger == ledger || isHere else { continue }
                known.append(
                    Knowledge(path: path, ledger: state.ledger, sendings: state.sendings))
            }
            return known
        }
    }

    /// Reads a file about a ledger; nil where it is something else.
    private static func state(at path: String) throws(FileError) -> StateFile? {
        let bytes = try OpenFile(path, .read).readAll()
        do {
            return try JSONDecoder().decode(StateFile.self, from: Data(bytes))
        } catch {
            // It is no file of ours, or was cut off.
            return nil
        }
    }

    /// Keeps the number of the last sending in the state directory, durably.
    func remember(
        _ sendings: Int, of ledger: String, in workspace: String
    ) throws(FileError) {
        guard let stateFolder else { return }
        let folder = "\(stateFolder)/ledgers"
        let here = try FileIdentity(of: workspace)
        let state = StateFile(
            ledger: ledger, sendings: sendings, workspace: workspace, folder: here.number,
            bornAt: here.bornAt)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes: [UInt8]
        do {
            bytes = Array(try encoder.encode(state)) + [UInt8(ascii: "\n")]
        } catch {
            preconditionFailure("a state holds nothing that JSON has no form for")
        }
        try Folder.make(folder)
        let path = "\(folder)/\(ledger).json"
        try PendingFile(bytes, in: folder, durably: true).replace(path)
        try Folder.sync(folder)
    }
}

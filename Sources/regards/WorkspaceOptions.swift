import ArgumentParser
import Files
import Letters
import Outbox
import Records

/// The options of every command: the workspace, and the form of the output.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The workspace: your team's folder.", valueName: "dir"))
    var workspace = "."

    @Flag(help: "Print the result as JSON.")
    var json = false

    /// Reads the workspace, with or without its evaluation forms, and prints its warnings.
    func open(readsForms: Bool = true) throws -> Workspace {
        let workspace = try Workspace(at: workspace, readsForms: readsForms)
        for warning in workspace.warnings { Terminal.log(warning.description) }
        return workspace
    }

    /// The folder that holds the batches.
    var outbox: String { path("outbox") }

    /// Opens the batch of that name in the outbox, or the batch in that folder.
    func batch(_ name: String) throws -> Batch {
        let inOutbox = "\(outbox)/\(name)"
        let isName = try !name.contains("/") && Folder.exists(inOutbox)
        return try Batch(at: isName ? inOutbox : name)
    }

    /// The folders of all batches in the outbox, sorted by name.
    func batchFolders() throws -> [String] {
        guard try Folder.exists(outbox) else { return [] }
        return try Folder.names(in: outbox).filter { !$0.hasPrefix(".") }.sorted()
            .map { "\(outbox)/\($0)" }
            // Whoever opens a folder that nobody may look into is told so.
            .filter { (try? Folder.exists("\($0)/batch.json")) ?? true }
    }

    /// A command line for a batch, ready to copy and run.
    func command(_ name: String, on batch: Batch) -> String {
        let isInOutbox = batch.folder == "\(outbox)/\(batch.header.name)"
        let argument = isInOutbox ? batch.header.name : batch.folder
        return "regards \(name) \(argument.shellQuoted)\(workspaceOption)"
    }

    /// The option that names this workspace; empty if it is the current folder.
    var workspaceOption: String {
        workspace == "." ? "" : " --workspace \(workspace.shellQuoted)"
    }

    /// Opens the ledger of the workspace; it is made when it is missing.
    func ledger() throws -> SQLiteLedger {
        try SQLiteLedger(
            at: ledgerPath, access: Settings.access(at: workspace), comparingWith: outsideMemory)
    }

    /// Opens the ledger of the workspace to read it; a missing one is empty.
    func ledgerToRead() throws -> SQLiteLedger {
        guard try Folder.exists(path(Settings.fileName)) else {
            throw RecordsError(notAWorkspace: workspace)
        }
        return try SQLiteLedger(reading: ledgerPath, comparingWith: outsideMemory)
    }

    private var outsideMemory: OutsideMemory {
        OutsideMemory(outbox: outbox, stateFolder: StateFolder.path)
    }

    /// The id of the workspace, which its ledger has; empty where there is no ledger yet.
    func workspaceID() throws -> String {
        try Folder.exists(ledgerPath) ? ledgerToRead().identity().id : ""
    }

    /// Opens the ledger of the workspace to read it; nil if there is none yet.
    func existingLedger() throws -> SQLiteLedger? {
        try Folder.exists(ledgerPath) ? ledgerToRead() : nil
    }

    /// The letters in the ledger; none if there is no ledger yet.
    func pastLetters() throws -> PastLetters { try PastLetters(ledger: ledgerToRead()) }

    private var ledgerPath: String { path(".regards/ledger.sqlite") }

    private func path(_ name: String) -> String {
        workspace == "." ? name : "\(workspace)/\(name)"
    }
}

extension String {
    /// The text, quoted as one word for a shell.
    var shellQuoted: String {
        wholeMatch(of: /[A-Za-z0-9_.\/:=@%+,-]+/) == nil
            ? "'" + replacing("'", with: "'\\''") + "'" : self
    }
}

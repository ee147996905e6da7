import ArgumentParser
import Files
import Letters
import Outbox
import Records

/// What every command takes: the workspace, and for whom it prints.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: ArgumentHelp("The folder of the hiring team.", valueName: "dir"))
    var workspace = "."

    @Flag(help: "Print JSON, for programs.")
    var json = false

    /// Reads the workspace, whole or without its forms, and shows its warnings.
    func open(readsForms: Bool = true) throws -> Workspace {
        let workspace = try Workspace(at: workspace, readsForms: readsForms)
        for warning in workspace.warnings { Terminal.log(warning.description) }
        return workspace
    }

    /// The folder that holds the batches.
    var outbox: String { path("outbox") }

    /// The batch of that name in the outbox, or the one in that folder.
    func batch(_ name: String) throws -> Batch {
        let inOutbox = "\(outbox)/\(name)"
        let isName = !name.contains("/") && Folder.exists(inOutbox)
        return try Batch(at: isName ? inOutbox : name)
    }

    /// The folder of every batch in the outbox, in the order of their names.
    func batchFolders() throws -> [String] {
        guard Folder.exists(outbox) else { return [] }
        return try Folder.names(in: outbox).sorted().map { "\(outbox)/\($0)" }
            .filter { Folder.exists("\($0)/batch.json") }
    }

    /// A command on a batch, to be copied and run as it stands.
    func command(_ name: String, on batch: Batch) -> String {
        let isInOutbox = batch.folder == "\(outbox)/\(batch.header.name)"
        let argument = isInOutbox ? batch.header.name : batch.folder
        return "regards \(name) \(argument.shellQuoted)\(workspaceOption)"
    }

    /// The option that names this workspace; empty where commands find it themselves.
    var workspaceOption: String {
        workspace == "." ? "" : " --workspace \(workspace.shellQuoted)"
    }

    /// The memory of the workspace.
    func ledger() throws -> SQLiteLedger {
        guard Folder.exists(path(Settings.fileName)) else {
            throw RecordsError(notAWorkspace: workspace)
        }
        return try SQLiteLedger(at: ledgerPath)
    }

    /// The letters that went before, out of the ledger; it is not made where it is missing.
    func pastLetters() throws -> PastLetters {
        try PastLetters(ledger: Folder.exists(ledgerPath) ? try ledger() : nil)
    }

    private var ledgerPath: String { path(".regards/ledger.sqlite") }

    private func path(_ name: String) -> String {
        workspace == "." ? name : "\(workspace)/\(name)"
    }
}

extension String {
    /// The text as one word of a shell's command line.
    var shellQuoted: String {
        wholeMatch(of: /[A-Za-z0-9_.\/:=@%+,-]+/) == nil
            ? "'" + replacing("'", with: "'\\''") + "'" : self
    }
}

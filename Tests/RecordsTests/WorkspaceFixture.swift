import Files
import Letters
import Records
import TestSupport

/// A small workspace on disk, of which a test changes one file.
struct WorkspaceFixture {
    let folder: ScratchFolder

    static let files: [String: String?] = [
        "regards.yaml": """
        organization:
          name: Acme
        sender:
          name: Dana Whitfield
          email: dana@acme.example
        """,
        "positions.csv": "id,title,status\nP-1,Firmware Engineer,open\n",
        "applications.csv": """
        id,given_name,email,position,status
        A-1,Ada,ada@example.com,P-1,rejected

        """,
    ]

    /// Writes the workspace; a file that is `nil` is left out.
    init(_ changes: [String: String?] = [:]) throws {
        folder = try ScratchFolder()
        for (name, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
            if let text { try folder.write(text, to: name) }
        }
    }

    /// Makes a new workspace, as `regards init` does.
    init(new files: [Scaffold.File]) throws {
        folder = try ScratchFolder()
        try Workspace.create(at: folder.path, with: files)
    }

    /// What is wrong with the workspace, a line each.
    var faults: [String] {
        do {
            _ = try Workspace(at: folder.path)
            return []
        } catch {
            guard case .faults(let faults) = error.kind else { return [error.description] }
            return faults.map(\.description)
        }
    }

    /// All applications of the workspace.
    func contexts() throws -> [ApplicationContext] {
        var applications: [ApplicationContext] = []
        try Workspace(at: folder.path).forEachContext(where: { _ in true }, make: { $0 }) {
            applications.append($0)
        }
        return applications
    }
}

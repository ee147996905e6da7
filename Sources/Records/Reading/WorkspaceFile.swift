/// A file of the workspace: the path to open it by, and the name that diagnostics call it.
struct WorkspaceFile: Hashable, Sendable {
    /// The workspace's folder.
    let folder: String

    /// The path from there, as `evaluations/A-1042-system-design.yaml`.
    let name: String

    var path: String { "\(folder)/\(name)" }
}

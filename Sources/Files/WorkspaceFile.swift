/// A file of the workspace: the path to open it by, and the name that diagnostics call it.
package struct WorkspaceFile: Hashable, Sendable {
    /// The workspace's folder.
    package let folder: String

    /// The path from there, as `evaluations/A-1042-system-design.yaml`.
    package let name: String

    /// Names a file by the folder it is seen from.
    package init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    /// The path to open it by.
    package var path: String { "\(folder)/\(name)" }
}

extension WorkspaceFile {
    /// All bytes of a small file, and its stamp; `nil` where it has more than `maximumBytes`.
    package func contents(
        upTo maximumBytes: Int
    ) throws(FileError) -> (bytes: [UInt8], stamp: FileStamp)? {
        let file = try OpenFile(path, .read)
        let stamp = try file.stamp()
        var contents = try file.read(upTo: 1 << 14)
        while contents.count <= maximumBytes {
            let bytes = try file.read(upTo: 1 << 14)
            if bytes.isEmpty { return (contents, stamp) }
            contents += bytes
        }
        return nil
    }
}

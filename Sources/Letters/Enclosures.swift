package import MIME

/// The files that go with one letter, as the team's settings name them and the workspace has them.
///
/// What they hold is read only when the letter becomes bytes.
package struct Enclosures: Hashable, Sendable {
    /// A file of the workspace.
    package struct File: Hashable, Sendable {
        /// The name under which it goes out.
        package let name: FileName

        /// What it is.
        package let type: MediaType

        /// How many bytes it has.
        package let size: Int

        /// What tells it from another file in its place, or from itself in another state.
        package let identity: String

        /// Where it lies, seen from the workspace.
        package let path: String

        /// Names a file.
        package init(
            _ name: FileName, _ type: MediaType, size: Int, identity: String = "", path: String
        ) {
            self.name = name
            self.type = type
            self.size = size
            self.identity = identity
            self.path = path
        }
    }

    /// The files, in the order of the settings.
    package let files: [File]

    /// The paths that the settings name, seen from the workspace, at which there is no file.
    package let missing: [String]

    /// How many files lie beside the application's own that the settings do not name.
    package let otherCount: Int

    /// Where the application's own files lie, seen from the workspace.
    package let folder: String

    /// Collects what was found.
    package init(
        _ files: [File] = [], missing: [String] = [], otherCount: Int = 0, folder: String = ""
    ) {
        self.files = files
        self.missing = missing
        self.otherCount = otherCount
        self.folder = folder
    }

    /// How many bytes the files have together.
    var size: Int { files.reduce(0) { $0 + $1.size } }
}

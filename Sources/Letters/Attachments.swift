package import MIME

/// The attachments of one letter: the files that the settings name and the workspace has.
///
/// The content of files that are no text is read only when the letter becomes bytes.
package struct Attachments: Hashable, Sendable {
    /// A file of the workspace.
    package struct File: Hashable, Sendable {
        /// The name in the message.
        package let name: FileName

        /// Its media type.
        package let type: MediaType

        /// Its number of bytes.
        package let size: Int

        /// A text that differs for another file in its place, and after a change of the file.
        package let identity: String

        /// The path, seen from the workspace.
        package let path: String

        /// The content of a file of text, for the rules that search it; `nil` for other files.
        package let text: String?

        /// Names a file.
        package init(
            _ name: FileName, _ type: MediaType, size: Int, identity: String = "", path: String,
            text: String? = nil
        ) {
            self.name = name
            self.type = type
            self.size = size
            self.identity = identity
            self.path = path
            self.text = text
        }
    }

    /// The files, in the order of the settings.
    package let files: [File]

    /// The paths that the settings name, seen from the workspace, at which there is no file.
    package let missing: [String]

    /// The number of files in the application's folder that the settings do not name.
    package let otherCount: Int

    /// The application's folder, seen from the workspace.
    package let folder: String

    /// Collects the files that were found.
    package init(
        _ files: [File] = [], missing: [String] = [], otherCount: Int = 0, folder: String = ""
    ) {
        self.files = files
        self.missing = missing
        self.otherCount = otherCount
        self.folder = folder
    }

    /// The number of bytes of all files.
    var size: Int { files.reduce(0) { $0 + $1.size } }
}

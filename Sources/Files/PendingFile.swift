import CLinux
import Glibc

/// A file under a temporary name, complete before anybody sees it under its own.
///
/// The temporary name is random, so no file of somebody else has it. It goes away with this object,
/// whether the file was published or not; after a crash it stays.
package final class PendingFile {
    private let temporaryPath: String
    private var isPublished = false

    /// Writes a new file.
    ///
    /// - Parameters:
    ///   - bytes: The whole content.
    ///   - folder: The folder of the temporary name, on the file system of the later name.
    ///   - access: The people who can use the file.
    ///   - durably: Whether the content must be on disk before this returns.
    /// - Throws: when not every byte could be written; then nothing is left behind.
    package init(
        _ bytes: [UInt8], in folder: String, access: Access = .owner, durably: Bool
    ) throws(FileError) {
        let path = Self.temporaryPath(in: folder)
        let file = try OpenFile(path, .create, access: access)
        temporaryPath = path
        try file.write(bytes)
        if durably { try file.sync() }
    }

    deinit {
        if !isPublished { unlink(temporaryPath) }
    }

    /// A hidden name that nobody has, for a file of this program.
    package static func temporaryPath(in folder: String) -> String {
        "\(folder)/.regards-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    }

    /// Gives the file its name; false, and no change, when the name is taken.
    ///
    /// As with the `link` of maildir(5), and unlike with `rename`, what is there cannot be
    /// replaced.
    package func publish(as path: String) throws(FileError) -> Bool {
        isPublished =
            renameat2(AT_FDCWD, temporaryPath, AT_FDCWD, path, rename_without_replacing) == 0
        if isPublished { return true }
        if errno == EEXIST { return false }
        // QUIRK: some file systems, of networks above all, have no such flag.
        if errno == EINVAL, link(temporaryPath, path) == 0 { return true }
        if errno == EEXIST { return false }
        throw FileError.system(.create, path)
    }

    /// Gives the file its name; what has that name is gone.
    package func replace(_ path: String) throws(FileError) {
        guard rename(temporaryPath, path) == 0 else { throw FileError.system(.create, path) }
        isPublished = true
    }
}

import Glibc

/// A file under a temporary name, complete before anybody sees it under its own.
///
/// The temporary name goes away with this value, whether the file was published or not.
package struct PendingFile: ~Copyable {
    private let temporaryPath: String

    /// Writes a new file that only its owner can read.
    ///
    /// - Parameters:
    ///   - bytes: The whole content.
    ///   - temporaryPath: On the same file system as the later name; a leftover is replaced.
    ///   - durably: Whether the content must be on disk before this returns.
    /// - Throws: when not every byte could be written; then nothing is left behind.
    package init(
        _ bytes: [UInt8], at temporaryPath: String, durably: Bool
    ) throws(OutboxError) {
        self.temporaryPath = temporaryPath
        unlink(temporaryPath)
        let file = try OpenFile(temporaryPath, .create)
        try file.write(bytes)
        if durably { try file.sync() }
    }

    deinit {
        unlink(temporaryPath)
    }

    /// Gives the file its name; false, and no change, when the name is taken.
    ///
    /// `link` and not `rename`, as in maildir(5): it cannot replace what is there.
    package consuming func publish(as path: String) throws(OutboxError) -> Bool {
        if link(temporaryPath, path) == 0 { return true }
        if errno == EEXIST { return false }
        throw OutboxError.system("create", path)
    }
}

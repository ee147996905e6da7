import Glibc

/// A lock that one process has at a time, in a file that says which.
///
/// The system lets go of it when the process ends, however it ends. The file stays: removing it
/// would let two processes lock two files of one name.
package final class FileLock: Sendable {
    private let file: OpenFile

    /// Takes the lock.
    ///
    /// - Throws: at once, when another process has it, or the path leads to no file of its own.
    package init(_ path: String, access: Access = .owner) throws(FileError) {
        let file = try OpenFile(path, .lock, access: access)
        guard try file.lock() else {
            let holder = String(decoding: try file.readAll(), as: UTF8.self)
            throw FileError(.locked(processID: Int32(holder.prefix { $0 != "\n" })), at: path)
        }
        try file.replaceContent(with: Array("\(getpid())\n".utf8))
        self.file = file
    }

    deinit {
        file.unlock()
    }
}

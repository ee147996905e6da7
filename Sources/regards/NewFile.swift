import Foundation

/// A file with a candidate's data: readable by its owner only, and never in place of another one.
enum NewFile {
    static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandError(.unwritable(path: path, reason: String(cString: strerror(errno))))
        }
        do {
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(
                contentsOf: bytes)
        } catch {
            unlink(path)
            throw CommandError(.unwritable(path: path, reason: error.localizedDescription))
        }
    }
}

import Foundation
import Glibc
import Records

/// A small file that is made where none is.
enum TextFile {
    /// Writes it, readable by its owner only.
    static func create(_ text: String, at path: String) throws(RecordsError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RecordsError(.unwritable(systemReason()), at: path) }
        do {
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
                .write(contentsOf: Array(text.utf8))
        } catch {
            throw RecordsError(.unwritable(error.localizedDescription), at: path)
        }
    }
}

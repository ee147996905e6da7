import Foundation

/// A file of the settings that holds a secret.
struct SecretFile {
    /// No secret comes near it; what is larger is some other file.
    private static let maximumBytes = 65_536

    /// The key of the settings that the file stands under.
    let key: String
    let path: String

    /// Key and path, as an error says them.
    var name: String { "\(key) \(String(reflecting: path))" }

    /// What stands in the file.
    ///
    /// - Throws: when it cannot be read, or when not only its owner and its group can read it.
    func text() throws(SecretUnavailable) -> String {
        // Without O_NONBLOCK a pipe would keep the program waiting for its other end.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw failure("not a file")
        }
        guard status.st_mode & S_IRWXO == 0 else {
            throw failure("every user of this machine can open it; chmod 600 it")
        }
        guard status.st_size <= Self.maximumBytes else {
            throw failure("larger than \(Self.maximumBytes) bytes")
        }
        do {
            return String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
        } catch {
            throw failure("cannot be read")
        }
    }

    private func failure(_ reason: String) -> SecretUnavailable {
        SecretUnavailable(reason: "\(name): \(reason)")
    }
}

import Glibc

/// The reason why an operation on a file or folder failed.
///
/// The path appears in it; what the file holds never does.
package struct FileError: Error, Hashable, Sendable {
    /// The kinds of failure.
    package enum Kind: Hashable, Sendable {
        /// The system refused this operation; `code` is the `errno` it gave.
        case system(operation: Operation, code: Int32)
        /// Another process holds the lock; nil when it has not said which.
        case locked(processID: Int32?)
        /// A folder, a pipe, a device, or a link that may not be followed.
        case notAFile
    }

    /// What was tried, as the message says it.
    package enum Operation: String, Sendable {
        case open, examine, list, read, seek
        case create, replace, write, sync, lock, remove

        /// Tells whether the operation leaves everything as it is.
        var isReading: Bool {
            switch self {
            case .open, .examine, .list, .read, .seek: true
            case .create, .replace, .write, .sync, .lock, .remove: false
            }
        }
    }

    /// The kind of failure.
    package let kind: Kind

    /// The file or folder.
    package let path: String

    package init(_ kind: Kind, at path: String) {
        self.kind = kind
        self.path = path
    }

    /// The failure of the system call that has just returned; reads `errno`.
    package static func system(_ operation: Operation, _ path: String) -> FileError {
        FileError(.system(operation: operation, code: errno), at: path)
    }
}

extension FileError: CustomStringConvertible {
    /// One line that starts with the path.
    package var description: String {
        let path = String(reflecting: path)
        return switch kind {
        case .system(let operation, _): "\(path): cannot \(operation.rawValue): \(reason)"
        case .locked, .notAFile: "\(path): \(reason)"
        }
    }

    /// The reason alone, without the path and the operation.
    package var reason: String {
        switch kind {
        case .system(_, let code): String(cString: strerror(code))
        case .locked(let processID):
            "another process has locked it" + (processID.map { " (process \($0))" } ?? "")
        case .notAFile: "it is not a file"
        }
    }

    /// Tells whether something could not be opened or read, rather than written.
    package var isAboutReading: Bool {
        switch kind {
        case .system(let operation, _): operation.isReading
        case .notAFile: true
        case .locked: false
        }
    }
}

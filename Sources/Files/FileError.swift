import Glibc

/// The reason why an operation on a file or folder failed.
///
/// The path appears in it; what the file holds never does.
package struct FileError: Error, Hashable, Sendable {
    /// The kinds of failure.
    package enum Kind: Hashable, Sendable {
        /// The system refused this operation; `code` is the `errno` it gave.
        case system(operation: Operation, code: Int32)
        /// The permissions of `place`, which is the path or a folder above it, refuse the operation;
        /// `owner` can change them, and is nil for the user of this process.
        case denied(operation: Operation, place: String, owner: String?)
        /// Another process holds the lock; nil when it has not said which.
        case locked(processID: Int32?)
        /// A folder, a pipe or a device in the place of a file.
        case notAFile
        /// A link in the place of a file or folder of Regards' own.
        case link
    }

    /// The operation that was tried, as the message says it.
    package enum Operation: String, Sendable {
        case open, examine, list, read, seek
        case create, replace, write, sync, lock, remove, share

        /// Tells whether the operation leaves everything as it is.
        var isReading: Bool {
            switch self {
            case .open, .examine, .list, .read, .seek: true
            case .create, .replace, .write, .sync, .lock, .remove, .share: false
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
        let code = errno
        let denial = code == EACCES ? Kind(denying: operation, on: path) : nil
        return FileError(denial ?? .system(operation: operation, code: code), at: path)
    }
}

extension FileError.Kind {
    /// Finds what keeps this user out: the path itself, or the first folder above it that can be
    /// examined; nil where nothing can.
    fileprivate init?(denying operation: FileError.Operation, on path: String) {
        // Names are made and removed in the folder.
        let isAboutFolder = [.create, .replace, .remove].contains(operation)
        var place = isAboutFolder ? Folder.parent(of: path) : path
        var status = stat()
        while lstat(place, &status) != 0 {
            let parent = Folder.parent(of: place)
            guard parent != place else { return nil }
            place = parent
        }
        let isOwn = status.st_uid == geteuid()
        self = .denied(
            operation: operation, place: place, owner: isOwn ? nil : userName(status.st_uid))
    }
}

/// The login name of a user, or the number where there is none.
private func userName(_ id: uid_t) -> String {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
        guard let start = buffer.baseAddress,
            getpwuid_r(id, &entry, start, buffer.count, &found) == 0, found != nil,
            let name = entry.pw_name
        else { return "user \(id)" }
        return String(cString: name)
    }
}

extension FileError: CustomStringConvertible {
    /// One line that starts with the path.
    package var description: String {
        let path = String(reflecting: path)
        return switch kind {
        case .system(let operation, _), .denied(let operation, _, _):
            "\(path): cannot \(operation.rawValue): \(reason)"
        case .locked, .notAFile, .link: "\(path): \(reason)"
        }
    }

    /// The reason alone, without the path and the operation.
    package var reason: String {
        switch kind {
        case .system(_, let code): String(cString: strerror(code))
        case .denied(_, let place, let owner?):
            "permission denied: \(String(reflecting: place)) belongs to \(owner). Ask \(owner) to set "
                + "\"share: group\" in regards.yaml and to run: chmod -R g+rwX "
                + String(reflecting: place)
        case .denied(_, let place, nil):
            "permission denied: \(String(reflecting: place)) is yours, but its mode keeps you out. Run: "
                + "chmod u+rwX \(String(reflecting: place))"
        case .locked(let processID):
            "another process has locked it" + (processID.map { " (process \($0))" } ?? "")
        case .notAFile: "it is not a file"
        case .link:
            "it is a link, and Regards keeps its own files only in the workspace itself. "
                + "Remove the link, or put in its place what it leads to"
        }
    }

    /// Tells whether something could not be opened or read, rather than written.
    package var isAboutReading: Bool {
        switch kind {
        case .system(let operation, _), .denied(let operation, _, _): operation.isReading
        case .notAFile, .link: true
        case .locked: false
        }
    }
}

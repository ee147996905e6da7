import Glibc

/// An open file, and the only place where this module asks the system for bytes.
package struct ReadableFile: ~Copyable {
    private let path: String
    private let descriptor: Int32

    /// Which file it is, and of which state.
    let identity: Identity

    /// What tells a file, in the state in which it was opened, from all others.
    struct Identity: CustomStringConvertible {
        let size: Int
        let description: String

        fileprivate init(_ status: stat) {
            size = status.st_size
            let time = status.st_mtim
            description =
                "\(status.st_dev):\(status.st_ino):\(size):\(time.tv_sec).\(time.tv_nsec)"
        }
    }

    /// What is no file, as a pipe, could keep its reader waiting for ever.
    private static let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK

    /// Opens a file; `path` is opened, `RecordsError.path` names it.
    package init(path: String) throws(RecordsError) {
        try self.init(open(path, Self.flags), path)
    }

    /// Opens a file below a folder, through no link.
    init(path: String, within folder: String) throws(RecordsError) {
        let whole = "\(folder)/\(path)"
        let names = path.split(separator: "/").map(String.init)
        guard let name = names.last, !names.contains("..") else {
            throw RecordsError(.unreadable("it is not a file"), at: whole)
        }
        var parent = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        for name in names.dropLast() where parent >= 0 {
            let child = openat(parent, name, O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW)
            let code = errno
            close(parent)
            errno = code
            parent = child
        }
        guard parent >= 0 else { throw RecordsError(.unreadable(systemReason()), at: whole) }
        let descriptor = openat(parent, name, Self.flags | O_NOFOLLOW)
        let code = errno
        close(parent)
        errno = code
        try self.init(descriptor, whole)
    }

    /// Takes what was opened over.
    private init(_ descriptor: Int32, _ path: String) throws(RecordsError) {
        guard descriptor >= 0 else { throw RecordsError(.unreadable(systemReason()), at: path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw RecordsError(.unreadable("it is not a file"), at: path)
        }
        self.path = path
        self.descriptor = descriptor
        identity = Identity(status)
    }

    deinit { close(descriptor) }

    /// The next bytes, as many as the system gives at once; none at the end.
    package func bytes(upTo maximum: Int) throws(RecordsError) -> [UInt8] {
        var status = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: maximum) { bytes, count in
            status = read(descriptor, bytes.baseAddress, maximum)
            count = max(0, status)
        }
        guard status >= 0 else { throw RecordsError(.unreadable(systemReason()), at: path) }
        return bytes
    }

    /// Goes on at this many bytes from the beginning.
    func seek(to offset: Int) throws(RecordsError) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else {
            throw RecordsError(.unreadable(systemReason()), at: path)
        }
    }
}

extension WorkspaceFile {
    /// All bytes of a small file; `nil` where there are more than `maximumBytes`.
    func contents(upTo maximumBytes: Int) throws(RecordsError) -> [UInt8]? {
        let file = try ReadableFile(path: path)
        var contents = try file.bytes(upTo: 1 << 14)
        while contents.count <= maximumBytes {
            let bytes = try file.bytes(upTo: 1 << 14)
            if bytes.isEmpty { return contents }
            contents += bytes
        }
        return nil
    }
}

/// What the system says about the call that failed just now.
package func systemReason() -> String { String(cString: strerror(errno)) }

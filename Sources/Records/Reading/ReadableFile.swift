import Glibc

/// An open file, and the only place where this module asks the system for bytes.
struct ReadableFile: ~Copyable {
    private let path: String
    private let descriptor: Int32

    /// Opens a file; `path` is opened, `RecordsError.path` names it.
    init(path: String, followsLinks: Bool = true) throws(RecordsError) {
        self.path = path
        // What is no file, as a pipe, could keep its reader waiting for ever.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw RecordsError(.unreadable(systemReason()), at: path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw RecordsError(.unreadable("it is not a file"), at: path)
        }
    }

    deinit { close(descriptor) }

    /// The next bytes, as many as the system gives at once; none at the end.
    func bytes(upTo maximum: Int) throws(RecordsError) -> [UInt8] {
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
func systemReason() -> String { String(cString: strerror(errno)) }

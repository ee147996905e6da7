import CLinux
import Glibc

/// An open file; closed when it goes out of scope.
package struct OpenFile: ~Copyable {
    /// What a file is opened for.
    package enum Purpose {
        /// To read a file that is there.
        case read
        /// To write a new file that only its owner can read; one that is there is an error.
        case create
        /// To hold a lock on a file, made when it is missing.
        case lock
        /// To sync or lock a folder.
        case folder
    }

    /// How many bytes a `read` gives at most.
    private static let pieceSize = 65_536

    /// The system's number for it.
    let descriptor: Int32
    private let path: String

    /// Opens a file.
    ///
    /// - Throws: what the system says, with the path.
    package init(_ path: String, _ purpose: Purpose) throws(FileError) {
        let flags =
            switch purpose {
            case .read: O_RDONLY
            case .create: O_WRONLY | O_CREAT | O_EXCL
            case .lock: O_RDWR | O_CREAT
            case .folder: O_RDONLY | O_DIRECTORY
            }
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        self.path = path
        if descriptor < 0 {
            throw FileError.system("open", path)
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Writes all of the bytes or throws: a short write is carried on, a full disk is an error.
    package borrowing func write(_ bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw FileError.system("write", path)
            }
        }
    }

    /// The next piece of the file; empty at its end.
    package borrowing func read() throws(FileError) -> [UInt8] {
        var count = 0
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, initialized in
            repeat {
                count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            } while count < 0 && errno == EINTR
            initialized = max(0, count)
        }
        if count < 0 {
            throw FileError.system("read", path)
        }
        return piece
    }

    /// Makes these bytes the whole content of a file that was opened to lock it.
    package borrowing func replaceContent(with bytes: [UInt8]) throws(FileError) {
        if ftruncate(descriptor, 0) != 0 {
            throw FileError.system("write", path)
        }
        try rewind()
        try write(bytes)
    }

    /// Goes back to the first byte.
    package borrowing func rewind() throws(FileError) {
        if lseek(descriptor, 0, SEEK_SET) != 0 {
            throw FileError.system("rewind", path)
        }
    }

    /// What tells whether anybody writes into the file from now on.
    package borrowing func stamp() throws(FileError) -> FileStamp {
        var status = stat()
        if fstat(descriptor, &status) != 0 {
            throw FileError.system("examine", path)
        }
        return FileStamp(status)
    }

    /// Everything from here to the end of the file.
    package borrowing func readAll() throws(FileError) -> [UInt8] {
        var bytes = try read()
        var piece = bytes
        while !piece.isEmpty {
            piece = try read()
            bytes += piece
        }
        return bytes
    }

    /// Returns once this file, or this folder's list of names, would survive a loss of power.
    package borrowing func sync() throws(FileError) {
        if fsync(descriptor) != 0 {
            throw FileError.system("sync", path)
        }
    }

    /// Returns once all that was written to this file's file system would survive a loss of power.
    package borrowing func syncFileSystem() throws(FileError) {
        if syncfs(descriptor) != 0 {
            throw FileError.system("sync", path)
        }
    }

    /// Takes the lock that only one open file can have; false when somebody else has it.
    ///
    /// The system lets go of it when the file is closed or the process ends, however it ends.
    package borrowing func lock() throws(FileError) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        if errno == EWOULDBLOCK { return false }
        throw FileError.system("lock", path)
    }

    /// Lets go of the lock at once; closing alone leaves it to a child process that was just forked.
    package borrowing func unlock() {
        flock(descriptor, LOCK_UN)
    }
}

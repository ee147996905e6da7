import CLinux
package import Core
import Glibc

/// An open file; closed when it goes out of scope.
package struct OpenFile: ~Copyable {
    /// The purposes of opening a file.
    package enum Purpose {
        /// To read an existing file; a folder, a pipe or a device is refused.
        case read
        /// To write a new file; one that is there is an error.
        case create
        /// To write and read a new file; one that is there is an error.
        case readAndCreate
        /// To add to the end of a file, made when it is missing.
        case append
        /// To hold a lock on a file, made when it is missing; a link is refused, wherever it leads.
        case lock
        /// To sync or lock a folder.
        case folder
    }

    /// The most bytes that a `read` returns.
    package static let pieceSize = 65_536

    /// The system's number for it.
    let descriptor: Int32
    private let path: String

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - purpose: The purpose of opening it.
    ///   - access: The people who can use the file if it is made here, or is a lock of this user.
    /// - Throws: what the system says, with the path; `notAFile` for a folder, a pipe or a device
    ///   that should be read or locked; `link` for a link that should be locked.
    package init(
        _ path: String, _ purpose: Purpose, access: Access = .owner
    ) throws(FileError) {
        let flags =
            switch purpose {
            // Without O_NONBLOCK a pipe would keep its reader waiting for the other end.
            case .read: O_RDONLY | O_NONBLOCK
            case .create: O_WRONLY | O_CREAT | O_EXCL
            case .readAndCreate: O_RDWR | O_CREAT | O_EXCL
            case .append: O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK
            case .lock: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
            case .folder: O_RDONLY | O_DIRECTORY
            }
        let opened = Glibc.open(path, flags | O_CLOEXEC, 0o600)
        if opened < 0, errno == ELOOP, purpose == .lock { throw FileError(.link, at: path) }
        let isNew = purpose == .create || purpose == .readAndCreate
        let descriptor = try Self.checked(
            opened, path, isNew ? .create : .open,
            isFile: [Purpose.read, .lock, .append].contains(purpose))
        do throws(FileError) {
            if isNew || purpose == .lock || purpose == .append {
                try access.apply(to: descriptor, at: path)
            }
        } catch {
            close(descriptor)
            if isNew { unlink(path) }
            throw error
        }
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens a folder itself, and no link to one.
    init(folder path: String) throws(FileError) {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        descriptor = try Self.checked(Glibc.open(path, flags), path, .open, isFile: false)
        self.path = path
    }

    /// Opens a file below a folder to read it; no part of the path may be a link or `..`.
    package init(path: String, within folder: String) throws(FileError) {
        let whole = "\(folder)/\(path)"
        let names = path.split(separator: "/").map(String.init)
        guard let name = names.last, !names.contains("..") else {
            throw FileError(.notAFile, at: whole)
        }
        var parent = Glibc.open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        for name in names.dropLast() where parent >= 0 {
            parent = Self.open(
                name, in: parent, O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW)
        }
        guard parent >= 0 else { throw FileError.system(.open, whole) }
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW
        descriptor = try Self.checked(
            Self.open(name, in: parent, flags), whole, .open, isFile: true)
        self.path = whole
    }

    /// Opens a name in a folder and closes the folder; keeps `errno`.
    private static func open(_ name: String, in folder: Int32, _ flags: Int32) -> Int32 {
        let descriptor = openat(folder, name, flags)
        let code = errno
        close(folder)
        errno = code
        return descriptor
    }

    /// Returns what was opened; closes it and throws where it should be a file and is none.
    private static func checked(
        _ descriptor: Int32, _ path: String, _ operation: FileError.Operation, isFile: Bool
    ) throws(FileError) -> Int32 {
        guard descriptor >= 0 else { throw FileError.system(operation, path) }
        guard isFile else { return descriptor }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw FileError(.notAFile, at: path)
        }
        return descriptor
    }

    deinit { close(descriptor) }

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
                throw FileError.system(.write, path)
            }
        }
    }

    /// The next piece of the file, of at most this many bytes; empty at its end.
    package borrowing func read(upTo maximum: Int = pieceSize) throws(FileError) -> [UInt8] {
        var count = 0
        let piece = [UInt8](unsafeUninitializedCapacity: maximum) { buffer, initialized in
            repeat {
                count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            } while count < 0 && errno == EINTR
            initialized = max(0, count)
        }
        if count < 0 {
            throw FileError.system(.read, path)
        }
        return piece
    }

    /// This many bytes from an offset; the position of the next `read` stays where it is.
    ///
    /// - Throws: also where the file ends before.
    package borrowing func read(_ count: Int, at offset: Int) throws(FileError) -> [UInt8] {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
            initialized = max(0, pread(descriptor, bytes.baseAddress, count, off_t(offset)))
        }
        guard bytes.count == count else { throw FileError.system(.read, path) }
        return bytes
    }

    /// Makes these bytes the whole content of a file that was opened to lock it.
    package borrowing func replaceContent(with bytes: [UInt8]) throws(FileError) {
        if ftruncate(descriptor, 0) != 0 {
            throw FileError.system(.write, path)
        }
        try rewind()
        try write(bytes)
    }

    /// Goes back to the first byte.
    package borrowing func rewind() throws(FileError) { try seek(to: 0) }

    /// Continues at this many bytes from the beginning.
    package borrowing func seek(to offset: Int) throws(FileError) {
        if lseek(descriptor, off_t(offset), SEEK_SET) < 0 {
            throw FileError.system(.seek, path)
        }
    }

    /// The identity and state of the file; another one means that somebody changed the file.
    package borrowing func stamp() throws(FileError) -> FileStamp { FileStamp(try status()) }

    /// Tells whether users other than the owner and the group can read, write or run the file.
    package borrowing func isOpenToOthers() throws(FileError) -> Bool {
        try status().st_mode & S_IRWXO != 0
    }

    private borrowing func status() throws(FileError) -> stat {
        var status = stat()
        if fstat(descriptor, &status) != 0 {
            throw FileError.system(.examine, path)
        }
        return status
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
            throw FileError.system(.sync, path)
        }
    }

    /// Returns once all that was written to this file's file system would survive a loss of power.
    package borrowing func syncFileSystem() throws(FileError) {
        if syncfs(descriptor) != 0 {
            throw FileError.system(.sync, path)
        }
    }

    /// Takes the lock that only one open file can have; false when somebody else has it.
    ///
    /// The system lets go of it when the file is closed or the process ends, however it ends.
    package borrowing func lock() throws(FileError) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        if errno == EWOULDBLOCK { return false }
        throw FileError.system(.lock, path)
    }

    /// Lets go of the lock at once; closing alone leaves it to a child process that was just
    /// forked.
    package borrowing func unlock() {
        flock(descriptor, LOCK_UN)
    }
}

/// The identity and state of a file; the system changes it when somebody writes into the file or
/// removes its name.
package struct FileStamp: Hashable, Sendable, CustomStringConvertible {
    /// The size in bytes.
    package let size: Int

    private let device, inode: UInt
    private let writtenAt: Moment
    private let changedAt: Moment

    private struct Moment: Hashable {
        let seconds, nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }

    fileprivate init(_ status: stat) {
        size = Int(status.st_size)
        device = status.st_dev
        inode = status.st_ino
        writtenAt = Moment(status.st_mtim)
        changedAt = Moment(status.st_ctim)
    }

    /// Device, inode, size and time of the last write.
    package var description: String {
        "\(device):\(inode):\(size):\(writtenAt.seconds).\(writtenAt.nanoseconds)"
    }
}

extension Digest {
    /// Digests a file from its current position to its end, piece by piece.
    package init(ofFile file: borrowing OpenFile) throws(FileError) {
        try self.init { () throws(FileError) in try file.read() }
    }
}

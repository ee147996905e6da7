import Glibc

/// Operations on folders by path.
package enum Folder {
    /// Makes a folder, and the missing ones above it, durably.
    ///
    /// One that is there is left as it is, also when it is there by a link.
    package static func make(_ path: String, access: Access = .owner) throws(FileError) {
        let parent = parent(of: path)
        var isMade = mkdir(path, 0o700) == 0
        if !isMade, errno == ENOENT, parent != path {
            try make(parent, access: access)
            isMade = mkdir(path, 0o700) == 0
        }
        if isMade {
            try share(path, access)
            return try sync(parent)
        }
        let failure = FileError.system(.create, path)
        guard failure.kind == .system(operation: .create, code: EEXIST),
            isFolder(path, followingLinks: true)
        else { throw failure }
    }

    /// Gives a folder of this user the access that a new one would get; never takes any away.
    package static func share(_ path: String, _ access: Access) throws(FileError) {
        guard access != .owner else { return }
        let folder = try OpenFile(folder: path)
        try access.apply(to: folder.descriptor, at: path, isFolder: true)
    }

    /// The names in a folder, in no order, without `.` and `..`.
    package static func names(in path: String) throws(FileError) -> [String] {
        var names: [String] = []
        try forEachName(in: path) { names.append($0) }
        return names
    }

    /// Hands over the names in a folder, in no order, without `.` and `..`.
    package static func forEachName(
        in path: String, _ body: (String) -> Void
    ) throws(FileError) {
        guard let stream = opendir(path) else {
            throw FileError.system(.list, path)
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { body(name) }
        }
    }

    /// Removes a folder and all that is in it; a missing one is no error.
    package static func remove(_ path: String) throws(FileError) {
        guard try exists(path) else { return }
        try empty(path)
        if rmdir(path) != 0 {
            throw FileError.system(.remove, path)
        }
    }

    /// Removes all that is in a folder.
    package static func empty(_ path: String) throws(FileError) {
        for name in try names(in: path) {
            let inner = "\(path)/\(name)"
            if isFolder(inner) {
                try remove(inner)
            } else {
                try removeFile(inner)
            }
        }
    }

    /// Removes a file; false when there was none.
    @discardableResult
    package static func removeFile(_ path: String) throws(FileError) -> Bool {
        if unlink(path) == 0 { return true }
        if errno == ENOENT { return false }
        throw FileError.system(.remove, path)
    }

    /// Tells whether anything has this name, also a link to nowhere.
    ///
    /// - Throws: when nobody can tell, such as in a folder that this user cannot enter.
    package static func exists(_ path: String) throws(FileError) -> Bool {
        var status = stat()
        if lstat(path, &status) == 0 { return true }
        guard errno == ENOENT || errno == ENOTDIR else { throw FileError.system(.examine, path) }
        return false
    }

    /// Throws where a link has this name.
    package static func refuseLink(_ path: String) throws(FileError) {
        var status = stat()
        if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
            throw FileError(.link, at: path)
        }
    }

    /// Makes the names in a folder durable.
    package static func sync(_ path: String) throws(FileError) {
        try OpenFile(path, .folder).sync()
    }

    /// Makes all that was written to the file system of a folder durable, in one go.
    package static func syncFileSystem(of path: String) throws(FileError) {
        try OpenFile(path, .folder).syncFileSystem()
    }

    /// Tells whether this is a folder: itself, or also by a link.
    package static func isFolder(_ path: String, followingLinks: Bool = false) -> Bool {
        var status = stat()
        let result = followingLinks ? stat(path, &status) : lstat(path, &status)
        return result == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The folder that the name at the end of a path stands in.
    package static func parent(of path: String) -> String {
        let slash = UInt8(ascii: "/")
        var end = path.utf8.endIndex
        while let last = path.utf8[..<end].last, last == slash {
            end = path.utf8.index(before: end)
        }
        guard let start = path.utf8[..<end].lastIndex(of: slash) else { return "." }
        return start == path.startIndex ? "/" : String(path[..<start])
    }
}

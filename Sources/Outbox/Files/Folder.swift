import Glibc

/// Operations on folders by path.
package enum Folder {
    /// Makes a folder that only its owner can enter, and the missing ones above it.
    package static func make(_ path: String) throws(OutboxError) {
        if mkdir(path, 0o700) == 0 { return }
        if errno == ENOENT, let parent = parent(of: path) {
            try make(parent)
            if mkdir(path, 0o700) == 0 { return }
        }
        guard errno == EEXIST, isFolder(path) else {
            throw OutboxError.system("create", path)
        }
    }

    /// The names in a folder, in no order, without `.` and `..`.
    package static func names(in path: String) throws(OutboxError) -> [String] {
        guard let stream = opendir(path) else {
            throw OutboxError.system("list", path)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Removes a folder and all that is in it; a missing one is no error.
    package static func remove(_ path: String) throws(OutboxError) {
        guard exists(path) else { return }
        try empty(path)
        if rmdir(path) != 0 {
            throw OutboxError.system("remove", path)
        }
    }

    /// Removes all that is in a folder.
    package static func empty(_ path: String) throws(OutboxError) {
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
    package static func removeFile(_ path: String) throws(OutboxError) -> Bool {
        if unlink(path) == 0 { return true }
        if errno == ENOENT { return false }
        throw OutboxError.system("remove", path)
    }

    /// Whether anything has this name, also a link to nowhere.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Makes the names in a folder durable.
    package static func sync(_ path: String) throws(OutboxError) {
        try OpenFile(path, .folder).sync()
    }

    /// Whether this is a folder itself and not a link to one.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func parent(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
        return String(path[..<slash])
    }
}

import Foundation

extension Workspace {
    /// Makes a new workspace of these files, readable by its owner only.
    ///
    /// - Throws: `notEmpty` where the folder holds files already; `unwritable` where the disk refuses,
    ///   and then the files that were written are taken away again.
    package static func create(at folder: String, with files: [Scaffold.File]) throws(RecordsError)
    {
        guard !folder.isEmpty else { throw RecordsError(.unwritable("it has no name"), at: folder) }
        let isNew = !FileManager.default.fileExists(atPath: folder)
        let isFree = isNew ? true : try isEmpty(folder)
        guard isFree else { throw RecordsError(.notEmpty, at: folder) }
        var written: [String] = []
        do throws(RecordsError) {
            for file in files {
                try write(file, in: folder)
                written.append("\(folder)/\(file.path)")
            }
        } catch {
            written.forEach { unlink($0) }
            // Only folders that are empty again go away.
            Set(files.map { "\(folder)/\($0.path)".parentFolder }).filter { $0 != folder }
                .forEach { rmdir($0) }
            if isNew { rmdir(folder) }
            throw error
        }
    }

    private static func isEmpty(_ folder: String) throws(RecordsError) -> Bool {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty
        } catch {
            throw RecordsError(.unwritable(error.localizedDescription), at: folder)
        }
    }

    /// Writes a file, or leaves none.
    private static func write(_ file: Scaffold.File, in folder: String) throws(RecordsError) {
        let path = "\(folder)/\(file.path)"
        do {
            try FileManager.default.createDirectory(
                atPath: path.parentFolder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw RecordsError(.unwritable(error.localizedDescription), at: path)
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RecordsError(.unwritable(systemReason()), at: path) }
        do {
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
                .write(contentsOf: file.bytes)
        } catch {
            unlink(path)
            throw RecordsError(.unwritable(error.localizedDescription), at: path)
        }
    }
}

extension String {
    /// The path up to the last slash.
    fileprivate var parentFolder: String {
        split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }
}

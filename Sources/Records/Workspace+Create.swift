import Foundation

extension Workspace {
    /// Makes a new workspace of these files, readable by its owner only.
    ///
    /// - Throws: `notEmpty` where the folder holds files already; `unwritable` where the disk refuses,
    ///   and then the files that were written are taken away again.
    public static func create(at folder: String, with files: [Starter.File]) throws(RecordsError) {
        guard try isFree(folder) else { throw RecordsError(.notEmpty, at: folder) }
        for (index, file) in files.enumerated() {
            do {
                try write(file, in: folder)
            } catch {
                files[...index].forEach { unlink("\(folder)/\($0.path)") }
                throw error
            }
        }
    }

    private static func isFree(_ folder: String) throws(RecordsError) -> Bool {
        guard FileManager.default.fileExists(atPath: folder) else { return true }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty
        } catch {
            throw RecordsError(.unwritable(error.localizedDescription), at: folder)
        }
    }

    private static func write(_ file: Starter.File, in folder: String) throws(RecordsError) {
        let path = "\(folder)/\(file.path)"
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: path).deletingLastPathComponent(),
                withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw RecordsError(.unwritable(systemReason()), at: path) }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            try handle.write(contentsOf: file.bytes)
        } catch let error as RecordsError {
            throw error
        } catch {
            throw RecordsError(.unwritable(error.localizedDescription), at: path)
        }
    }
}

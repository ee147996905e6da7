import Files
import Glibc

extension Workspace {
    /// Makes a new workspace of these files, readable by its owner only.
    ///
    /// - Throws: `notEmpty` where the folder holds files already; `unwritable` where the disk refuses,
    ///   and then the files that were written are taken away again.
    package static func create(at folder: String, with files: [Scaffold.File]) throws(RecordsError)
    {
        guard !folder.isEmpty else { throw RecordsError(.unwritable("it has no name"), at: folder) }
        let isNew = try RecordsError.writing { () throws(FileError) in
            try !Folder.exists(folder)
        }
        let names =
            isNew
            ? [] : try RecordsError.writing { () throws(FileError) in try Folder.names(in: folder) }
        guard names.isEmpty else { throw RecordsError(.notEmpty, at: folder) }
        var written: [String] = []
        do throws(RecordsError) {
            for file in files {
                try write(file, in: folder)
                written.append("\(folder)/\(file.path)")
            }
        } catch {
            written.forEach { unlink($0) }
            // Only folders that are empty again go away.
            Set(files.map { Folder.parent(of: "\(folder)/\($0.path)") }).filter { $0 != folder }
                .forEach { rmdir($0) }
            if isNew { rmdir(folder) }
            throw error
        }
    }

    /// Writes a file, or leaves none.
    private static func write(_ file: Scaffold.File, in folder: String) throws(RecordsError) {
        let path = "\(folder)/\(file.path)"
        try RecordsError.writing { () throws(FileError) in
            try Folder.make(Folder.parent(of: path))
            let open = try OpenFile(path, .create)
            do throws(FileError) { try open.write(Array(file.bytes)) } catch {
                unlink(path)
                throw error
            }
        }
    }
}

import Files
import Records

/// A small file that is made where none is.
enum TextFile {
    /// Writes it, readable by its owner only.
    static func create(_ text: String, at path: String) throws(RecordsError) {
        try RecordsError.writing { () throws(FileError) in
            try OpenFile(path, .create).write(Array(text.utf8))
        }
    }
}

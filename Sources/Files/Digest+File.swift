package import Core

extension Digest {
    /// The digest of a file from where it stands to its end, read piece by piece.
    package init(ofFile file: borrowing OpenFile) throws(FileError) {
        try self.init { () throws(FileError) in try file.read() }
    }
}

import Core
import Files

/// Reads the entries of a batch one after the other; its memory does not grow with the batch.
///
/// The manifest is read twice, for its digest and for its entries, so it has to stay as it is: the
/// file is opened once, and each line is given out only while nobody has written into it.
package struct BatchReader: ~Copyable {
    private let path: String
    private var reader: LineReader
    private var line = 1
    private var remaining: (composed: Int, held: Int)
    private var isAtEnd = false
    private let stamp: FileStamp

    /// The header of the batch.
    let header: BatchHeader
    /// The digest of the whole manifest.
    let digest: Digest

    init(_ path: String) throws(OutboxError) {
        var reader = try OutboxError.files { () throws(FileError) in
            LineReader(try OpenFile(path, .read))
        }
        let (stamp, digest) = try OutboxError.files { () throws(FileError) in
            let stamp = try reader.file.stamp()
            let digest = try Digest(ofFile: reader.file)
            try reader.file.rewind()
            return (stamp, digest)
        }
        let first = try Self.line(of: &reader, unchangedSince: stamp, at: path)
        guard let first, let header = Manifest.header(first) else {
            throw OutboxError(.manifest(path: path, line: 1))
        }
        self.path = path
        self.stamp = stamp
        self.digest = digest
        self.reader = reader
        self.header = header
        remaining = (header.composed, header.held)
    }

    /// The next entry; nil behind the last.
    ///
    /// - Throws: at a line that is not as it was composed, when somebody has written into the
    ///   manifest, and at the end when there are more or fewer entries than the header counts.
    package mutating func next() throws(OutboxError) -> BatchEntry? {
        guard !isAtEnd else { return nil }
        line += 1
        guard let bytes = try Self.line(of: &reader, unchangedSince: stamp, at: path) else {
            throw fault
        }
        if Manifest.isFoot(bytes) {
            guard remaining == (0, 0) else { throw fault }
            isAtEnd = true
            return nil
        }
        guard let entry = Manifest.entry(bytes) else { throw fault }
        switch entry.fate {
        case .composed: remaining.composed -= 1
        case .held: remaining.held -= 1
        }
        return entry
    }

    private static func line(
        of reader: inout LineReader, unchangedSince stamp: FileStamp, at path: String
    ) throws(OutboxError) -> [UInt8]? {
        let (line, now) = try OutboxError.files { () throws(FileError) in
            (try reader.next(), try reader.file.stamp())
        }
        guard now == stamp else {
            throw OutboxError(.changedSinceComposed(path: path))
        }
        return line
    }

    private var fault: OutboxError {
        OutboxError(.manifest(path: path, line: line))
    }
}

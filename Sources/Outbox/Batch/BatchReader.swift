/// Reads the entries of a batch one after the other; its memory does not grow with the batch.
public struct BatchReader: ~Copyable {
    private let path: String
    private var reader: LineReader
    private var line = 1
    private var remaining: (composed: Int, held: Int)
    private var isAtEnd = false

    /// The header of the batch.
    let header: BatchHeader

    init(_ path: String) throws(OutboxError) {
        var reader = try LineReader(path)
        guard let first = try reader.next(), let header = Manifest.header(first) else {
            throw OutboxError(.manifest(path: path, line: 1))
        }
        self.path = path
        self.reader = reader
        self.header = header
        remaining = (header.composed, header.held)
    }

    /// The next entry; nil behind the last.
    ///
    /// - Throws: at a line that is not as it was composed, and at the end when there are more or
    ///   fewer entries than the header counts.
    public mutating func next() throws(OutboxError) -> BatchEntry? {
        guard !isAtEnd else { return nil }
        line += 1
        guard let bytes = try reader.next() else { throw fault }
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

    private var fault: OutboxError {
        OutboxError(.manifest(path: path, line: line))
    }
}

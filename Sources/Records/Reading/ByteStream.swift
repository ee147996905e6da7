/// A file read from front to back, a buffer at a time, that knows its line and column.
package struct ByteStream: ~Copyable {
    static let bufferSize = 1 << 16

    private let file: ReadableFile
    private var buffer: [UInt8] = []
    private var position = 0

    /// The line of the next byte, from 1.
    private(set) var line = 1

    /// The column of the next byte, in Unicode scalars from 1.
    private(set) var column = 1

    /// How many bytes lie before the next one.
    private(set) var offset = 0

    /// Opens a file at its beginning.
    package init(path: String) throws(RecordsError) {
        file = try ReadableFile(path: path)
    }

    /// The next byte, left where it is; `nil` at the end.
    mutating func peek() throws(RecordsError) -> UInt8? {
        if position == buffer.count { try fill() }
        return position < buffer.count ? buffer[position] : nil
    }

    /// The next byte; `nil` at the end.
    mutating func next() throws(RecordsError) -> UInt8? {
        guard let byte = try peek() else { return nil }
        position += 1
        offset += 1
        count(byte)
        return byte
    }

    private mutating func count(_ byte: UInt8) {
        if byte == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }

    /// Takes the bytes before the next one that `isEnd`, or before the end of the file.
    mutating func take(
        into bytes: inout [UInt8], upTo isEnd: (UInt8) -> Bool
    ) throws(RecordsError) {
        while try peek() != nil {
            let start = position
            while position < buffer.count, !isEnd(buffer[position]) {
                count(buffer[position])
                position += 1
            }
            bytes += buffer[start..<position]
            offset += position - start
            if position < buffer.count { return }
        }
    }

    /// Passes over a byte order mark (U+FEFF), which some programs put first.
    mutating func skipByteOrderMark() throws(RecordsError) {
        _ = try peek()
        guard buffer.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        position = 3
        offset = 3
    }

    /// Goes on at a place that this file has been read at before.
    mutating func seek(to offset: Int, line: Int) throws(RecordsError) {
        let buffered = (self.offset - position)...(self.offset - position + buffer.count)
        if buffered.contains(offset) {
            position = offset - buffered.lowerBound
        } else {
            try file.seek(to: offset)
            buffer = []
            position = 0
        }
        self.offset = offset
        self.line = line
        column = 1
    }

    private mutating func fill() throws(RecordsError) {
        position = 0
        buffer = try file.bytes(upTo: Self.bufferSize)
    }
}

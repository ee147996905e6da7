/// A file read from front to back, a buffer at a time; knows its line and column.
package struct ByteStream: ~Copyable {
    private let file: OpenFile
    private var buffer: [UInt8] = []
    private var index = 0

    /// The line of the next byte, from 1.
    private(set) var line = 1

    /// The column of the next byte, in Unicode scalars from 1.
    private(set) var column = 1

    /// The number of bytes before the next one.
    private(set) var offset = 0

    /// Opens a file at its beginning.
    package init(path: String) throws(FileError) {
        file = try OpenFile(path, .read)
    }

    /// The next byte, left where it is; `nil` at the end.
    mutating func peek() throws(FileError) -> UInt8? {
        if index == buffer.count { try fill() }
        return index < buffer.count ? buffer[index] : nil
    }

    /// The next byte; `nil` at the end.
    mutating func next() throws(FileError) -> UInt8? {
        guard let byte = try peek() else { return nil }
        index += 1
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
    ///
    /// Keeps them as long as `bytes` has no more than `maximum`; passes over the rest.
    mutating func take(
        into bytes: inout [UInt8], keeping maximum: Int, upTo isEnd: (UInt8) -> Bool
    ) throws(FileError) {
        while try peek() != nil {
            let start = index
            while index < buffer.count, !isEnd(buffer[index]) {
                count(buffer[index])
                index += 1
            }
            bytes += buffer[start..<index].prefix(max(0, maximum - bytes.count))
            offset += index - start
            if index < buffer.count { return }
        }
    }

    /// Passes over a byte order mark (U+FEFF), which some programs put first.
    mutating func skipByteOrderMark() throws(FileError) {
        _ = try peek()
        guard buffer.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        index = 3
        offset = 3
    }

    /// The identity and state of the file.
    func stamp() throws(FileError) -> FileStamp { try file.stamp() }

    /// The start of a line, to return to.
    package struct Position: Hashable, Sendable {
        package let offset: Int
        let line: Int
    }

    /// The position of the next byte, where that begins a line.
    var position: Position { Position(offset: offset, line: line) }

    /// Continues at the start of a line.
    mutating func seek(to position: Position) throws(FileError) {
        let offset = position.offset
        let buffered = (self.offset - index)...(self.offset - index + buffer.count)
        if buffered.contains(offset) {
            index = offset - buffered.lowerBound
        } else {
            try file.seek(to: offset)
            buffer = []
            index = 0
        }
        self.offset = offset
        line = position.line
        column = 1
    }

    private mutating func fill() throws(FileError) {
        index = 0
        buffer = try file.read()
    }
}

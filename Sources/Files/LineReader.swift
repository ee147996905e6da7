/// Reads a file line by line in bounded memory, whatever its length.
package struct LineReader: ~Copyable {
    /// The file, of which more may be read already than was given out.
    package let file: OpenFile
    private var buffer: [UInt8] = []
    private var position = 0

    /// A reader from where the file stands.
    package init(_ file: consuming OpenFile) {
        self.file = file
    }

    /// The next line without its LF; nil at the end of the file.
    package mutating func next() throws(FileError) -> [UInt8]? {
        while true {
            if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                return Array(buffer[position..<end])
            }
            buffer.removeSubrange(..<position)
            position = 0
            let piece = try file.read()
            if piece.isEmpty {
                defer { buffer = [] }
                return buffer.isEmpty ? nil : buffer
            }
            buffer += piece
        }
    }
}

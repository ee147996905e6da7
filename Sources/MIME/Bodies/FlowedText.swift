/// Text whose paragraphs are wrapped anew by every reader, as wide as its window: RFC 3676.
package enum FlowedText {
    /// The columns of a line, its blank at the end not counted; RFC 3676 §4.2 asks for 66 to 78.
    private static let lineLength = 72

    /// RFC 3676 §4.3: what stands above a signature, the one line that ends with a blank and is
    /// whole.
    private static let signatureMark = Array("-- ".utf8)

    /// Canonical text with a blank and a line break where a paragraph may be wrapped.
    ///
    /// Taking these breaks out gives the text back, byte for byte; `nil` where a line of it ends
    /// with a blank, which would read as such a break.
    package static func flowed(_ text: Span<UInt8>) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(text.count + text.count / 16)
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != .carriageReturn { end += 1 }
            let line = text.extracting(start..<end)
            let isSignatureMark =
                line.count == signatureMark.count && line.starts(with: signatureMark, at: 0)
            guard isSignatureMark || line.isEmpty || line[line.count - 1] != .space else {
                return nil
            }
            append(line, wrapping: !isSignatureMark, to: &output)
            if end < text.count { output += .lineEnd }
            start = end + 2
        }
        return output
    }

    private static func append(_ line: Span<UInt8>, wrapping: Bool, to output: inout [UInt8]) {
        var start = 0
        while true {
            // RFC 3676 §4.4: a blank stuffed before what would be taken for another one, or a
            // quote.
            if start < line.count, line[start] == .space || line[start] == UInt8(ascii: ">") {
                output.append(.space)
            }
            guard wrapping, let end = softBreak(in: line, from: start) else { break }
            output.append(contentsOf: line, in: start..<end)
            output += .lineEnd
            start = end
        }
        output.append(contentsOf: line, in: start..<line.count)
    }

    /// Behind the last blank within a line's length, or else the first one beyond it; `nil` where
    /// the rest fits.
    private static func softBreak(in line: Span<UInt8>, from start: Int) -> Int? {
        var columns = 0
        var candidate: Int?
        for index in start..<line.count {
            // In UTF-8, every byte but those of the form 10xxxxxx begins a character.
            if line[index] & 0xC0 != 0x80 { columns += 1 }
            if columns > lineLength, let candidate { return candidate }
            guard line[index] == .space, index > start, index + 1 < line.count else { continue }
            let isSignatureMark = index == start + 2 && line.starts(with: signatureMark, at: start)
            if line[index + 1] != .space && !isSignatureMark { candidate = index + 1 }
        }
        return nil
    }
}

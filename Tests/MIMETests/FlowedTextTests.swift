import MIME
import Testing

@Suite struct FlowedTextTests {
    private static let word = "abcdefghi"

    /// The lines of a text when it is flowed; `nil` where it cannot be.
    private func lines(_ text: String) -> [String]? {
        let canonical = text.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        return FlowedText.flowed(Array(canonical.utf8).span).map { bytes in
            String(decoding: bytes, as: UTF8.self).wireLines.map(String.init)
        }
    }

    /// RFC 3676 §4.1, as a reader does it.
    private func unflowed(_ lines: [String]) -> String {
        var text = ""
        for (number, line) in lines.enumerated() {
            text += line.hasPrefix(" ") ? String(line.dropFirst()) : line
            let isSoft = line.hasSuffix(" ") && line != "-- "
            if !isSoft && number < lines.count - 1 { text += "\n" }
        }
        return text
    }

    @Test func `a paragraph is wrapped behind blanks, at 72 columns`() throws {
        let text = Array(repeating: Self.word, count: 15).joined(separator: " ")
        let lines = try #require(self.lines(text))
        #expect(lines.map(\.count) == [70, 70, 9])
        #expect(lines.dropLast().allSatisfy { $0.hasSuffix(" ") })
        #expect(unflowed(lines) == text)
    }

    @Test func `columns are characters, not bytes`() {
        let text = Array(repeating: "äöüßäöüßä", count: 7).joined(separator: " ")
        #expect(lines(text) == [text])
    }

    @Test func `a word longer than a line stays whole`() {
        let long = String(repeating: "x", count: 100)
        #expect(lines("a \(long) b") == ["a ", "\(long) ", "b"])
    }

    @Test(arguments: ["> quoted", " indented", ">", "  > x"])
    func `what would be taken for a quote or for stuffing is stuffed`(line: String) {
        #expect(lines("a\n\(line)\nb") == ["a", " \(line)", "b"])
    }

    @Test func `the mark above a signature stays, and none comes about`() {
        let text = "Thank you.\n-- \nAda\n-- " + String(repeating: "x", count: 90)
        #expect(lines(text)?.joined(separator: "\n") == text)
    }

    @Test(arguments: ["a \nb", "a\n \nb", "-- x \n", "a ", "--  \n"])
    func `text whose lines end with blanks is not flowed`(text: String) {
        #expect(lines(text) == nil)
    }

    @Test func `taking the soft breaks out gives any text back`() {
        var numbers = Numbers(state: 3676)
        let pieces = [
            "a", Self.word, Self.word, " ", " ", "  ", "\n", ">", "From ", ".", "-- ", "ë", "你好",
            "\t",
        ]
        var flowedCount = 0
        for _ in 0..<2000 {
            let text = (0...numbers.next(below: 60)).map { _ in numbers.next(of: pieces) }.joined()
            guard let flowed = lines(text) else { continue }
            flowedCount += 1
            let read = unflowed(flowed)
            #expect(Array(read.utf8) == Array(text.utf8), Comment(rawValue: text.debugDescription))
        }
        #expect(flowedCount > 200)
    }
}

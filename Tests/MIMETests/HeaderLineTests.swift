import MIME
import Testing

/// No header line is longer than RFC 5322 §2.1.1 allows, whatever the text.
@Suite struct HeaderLineTests {
    private static let blanks = String(repeating: " ", count: 2000)

    static let texts: [String] = [
        "a\(blanks)b", "a,\(blanks)b", "a\(String(repeating: "\t", count: 2000))b", "a b\(blanks)",
        "\(blanks)a", "\(blanks)", "a.\(String(repeating: " ", count: 61))b",
        String(repeating: "\"", count: 60), "a \(String(repeating: "\\", count: 60))",
        String(repeating: "a", count: 2000),
    ]

    @Test(arguments: texts)
    func `a long run without a break is encoded`(text: String) throws {
        try check(text)
    }

    @Test func `texts of any words and blanks stand in short lines and are read back`() throws {
        var numbers = Numbers(state: 2047)
        for _ in 0..<400 {
            try check(Self.text(&numbers))
        }
    }

    @Test(arguments: [("x", 997), ("", 996)])
    func `blanks and a word of a structured value are together no longer than a line`(
        start: String, count: Int
    ) throws {
        let run = String(repeating: " ", count: count) + "y"
        let lines = try HeaderField(.date, start + run).written.wireLines
        #expect(lines.map(\.utf8.count).max() == 998)
        #expect(throws: MIMEError(.header(.date, .unfoldable))) {
            try HeaderField(.date, "\(start) \(run)")
        }
    }

    @Test(arguments: ["", "x"])
    func `blanks at the end of a structured value count too`(start: String) throws {
        #expect(throws: MIMEError(.header(.date, .unfoldable))) {
            try HeaderField(.date, start + String(repeating: " ", count: 993))
        }
    }

    private func check(_ text: String) throws {
        let comment = Comment(rawValue: String(reflecting: text))
        let subject = try HeaderField(.subject, text: text).written
        expectShortLines(subject, comment)
        let value = try #require(subject.wireLines.joined().suffix(after: "Subject: "))
        #expect(Array(Self.read(value).utf8) == Array(text.utf8), comment)

        let mailbox = Mailbox(name: text, address: try EmailAddress("a@example.com"))
        let to = try HeaderField(.to, .mailbox(mailbox)).written
        expectShortLines(to, comment)
        let phrase = try #require(
            to.wireLines.joined().suffix(after: "To: ")?.prefix(before: " <a@example.com>"))
        #expect(Array(Self.readPhrase(phrase).utf8) == Array(text.utf8), comment)
    }

    private func expectShortLines(_ header: String, _ comment: Comment) {
        let lines = header.wireLines.dropLast()
        #expect(lines.allSatisfy { $0.utf8.count <= 78 }, comment)
        #expect(lines.allSatisfy { !$0.allSatisfy(\.isWhitespace) }, comment)
    }

    /// Unstructured text, unfolded.
    private static func read(_ value: Substring) -> String {
        guard value.hasPrefix("=?") else { return String(value) }
        return value.split(separator: " ").map { EncodedWord.text(of: String($0)) ?? "?" }.joined()
    }

    /// A phrase, unfolded.
    private static func readPhrase(_ phrase: Substring) -> String {
        guard phrase.hasPrefix("\"") else { return read(phrase) }
        var text = ""
        var isEscaped = false
        for character in phrase.dropFirst().dropLast() {
            if character == "\\" && !isEscaped {
                isEscaped = true
            } else {
                text.append(character)
                isEscaped = false
            }
        }
        return text
    }

    private static func text(_ numbers: inout Numbers) -> String {
        let pieces = [
            "a", "Ada", "O'Brien", ",", ".", "\"", "\\", "=?", "?=", "=?utf-8?Q?x?=", "<", "\t",
        ]
        var text = ""
        for _ in 0...numbers.next(below: 8) {
            let piece = numbers.next(below: 20) == 0 ? "ë" : numbers.next(of: pieces)
            text += String(repeating: piece, count: numbers.next(below: 4) == 0 ? 70 : 1)
            let longest = numbers.next(of: [1, 1, 3, 80, 1500])
            text += String(repeating: " ", count: numbers.next(below: longest + 1))
        }
        return text
    }
}

extension StringProtocol {
    fileprivate func suffix(after start: String) -> SubSequence? {
        hasPrefix(start) ? dropFirst(start.count) : nil
    }

    fileprivate func prefix(before end: String) -> SubSequence? {
        hasSuffix(end) ? dropLast(end.count) : nil
    }
}

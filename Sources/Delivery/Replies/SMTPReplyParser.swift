/// Puts replies together out of whatever pieces the network delivers.
package struct SMTPReplyParser {
    /// The reasons why bytes are not a reply.
    package enum Fault: Error, Hashable, Sendable {
        /// A line has no three digits, or goes on after another code.
        case garbage
        /// A line or a reply goes on for longer than any server's.
        case overlong
    }

    /// RFC 5321 §4.5.3.1.5 says 512 bytes a line; some servers write more.
    private static let maximumLineLength = 2_048
    /// No RFC sets a bound; the longest EHLO replies known have about twenty.
    private static let maximumLineCount = 128

    private var line: [UInt8] = []
    private var code: Int?
    private var texts: [String] = []
    /// The fault after the complete replies; nothing is read after it.
    package private(set) var fault: Fault?
    /// Replies that are complete and were not asked for yet.
    package private(set) var replies: [SMTPReply] = []

    /// A parser that has heard nothing.
    package init() {}

    /// True if there are bytes or replies that nobody has taken.
    package var isHoldingAnything: Bool {
        !(line.isEmpty && texts.isEmpty && replies.isEmpty)
    }

    /// Takes the oldest complete reply.
    package mutating func next() -> SMTPReply? {
        replies.isEmpty ? nil : replies.removeFirst()
    }

    /// Takes the next piece of what the server says; the replies before a fault can still be asked
    /// for.
    package mutating func consume(_ bytes: some Sequence<UInt8>) throws(Fault) {
        do throws(Fault) {
            try read(bytes)
        } catch {
            fault = error
            throw error
        }
    }

    private mutating func read(_ bytes: some Sequence<UInt8>) throws(Fault) {
        for byte in bytes {
            guard byte == UInt8(ascii: "\n") else {
                guard line.count < Self.maximumLineLength else { throw .overlong }
                line.append(byte)
                continue
            }
            // QUIRK: a bare LF ends a line too; libcurl and every mailer take it.
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            try finishLine()
        }
    }

    /// Reads one line, as in `250-SIZE 1000` or `250 ok`; a bare `250` is a last line.
    private mutating func finishLine() throws(Fault) {
        let code = try Self.code(of: line)
        guard self.code == nil || self.code == code else { throw .garbage }
        guard texts.count < Self.maximumLineCount else { throw .overlong }
        texts.append(Self.text(line.dropFirst(4)))
        let goesOn = line.dropFirst(3).first == UInt8(ascii: "-")
        line.removeAll(keepingCapacity: true)
        if goesOn {
            self.code = code
        } else {
            replies.append(SMTPReply(code: code, lines: texts))
            self.code = nil
            texts = []
        }
    }

    private static func code(of line: [UInt8]) throws(Fault) -> Int {
        let digits = line.prefix(3).map { Int($0) - Int(UInt8(ascii: "0")) }
        guard digits.count == 3, digits.allSatisfy({ (0...9).contains($0) }),
            (2...5).contains(digits[0]),
            [UInt8(ascii: "-"), UInt8(ascii: " "), nil].contains(line.dropFirst(3).first)
        else { throw .garbage }
        return digits[0] * 100 + digits[1] * 10 + digits[2]
    }

    /// The text of a line, in which nothing can move a cursor or forge a line.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

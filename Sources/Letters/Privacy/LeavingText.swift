import MIME

/// Every text that leaves the machine with a letter, part by part, as its reader sees it: decoded,
/// unfolded, and without tags.
///
/// Parts that are no text, such as PDF files and pictures, are not read.
struct LeavingText: Sendable {
    /// A part of the message.
    struct Part: Sendable {
        /// The part, for a reason: `the letter`, `the letter's HTML`.
        let name: String

        let words: Words

        /// The words from which on to search; those that an earlier part has are left out.
        let starts: [Int]

        /// False for addresses, which hold names and are no sentence.
        let mayName: Bool

        init(_ name: String, _ text: String, mayName: Bool = true) {
            self.init(name, Words(seen: text), mayName: mayName)
        }

        init(_ name: String, _ words: Words, mayName: Bool = true, besides other: Words? = nil) {
            self.name = name
            self.words = words
            starts = other.map { words.positions(besides: $0) } ?? Array(words.indices)
            self.mayName = mayName
        }
    }

    /// The parts: first subject and text, then headers, HTML, calendar, and attachments.
    let parts: [Part]

    /// Takes what a message holds, and the files that go with it.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - words: The words of its subject and text.
    ///   - attachments: Its files.
    init(_ message: Message, _ words: Words, _ attachments: Attachments) {
        var parts = [Part("the letter", words)]
        let people = [message.from, message.to, message.replyTo].compactMap(\.self)
        parts.append(
            Part("a header of the letter", people.compactMap(\.name).joined(separator: ".\n")))
        let addresses = people.map(\.address.wire) + [message.unsubscribe?.uri].compactMap(\.self)
        parts.append(
            Part(
                "an address of the letter", addresses.joined(separator: ".\n").percentDecoded,
                mayName: false))
        let page = Words(seen: MarkupText(message.html).text)
        parts.append(Part("the letter's HTML", page, besides: words))
        if let invitation = message.content.invitation {
            let text = String(decoding: invitation.bytes, as: UTF8.self)
            parts.append(Part("the letter's calendar entry", CalendarText(text).text))
        }
        for file in attachments.files {
            parts.append(Part("the name of an attachment", file.name.text))
            guard let text = file.text else { continue }
            let shown =
                switch file.type.text {
                case "text/html": MarkupText(text).text
                case "text/calendar": CalendarText(text).text
                default: text
                }
            parts.append(Part("the attachment \(file.path)", shown))
        }
        self.parts = parts
    }
}

extension Words {
    /// The longest stretch of words that a search looks at, from its first word on.
    private static let reach = 16

    /// The number of words that may be left out before two texts go on alike.
    private static let maximumGap = 64

    /// The positions at which a stretch of words begins that another text may not have.
    ///
    /// The HTML of a letter has the words of its text and few others, so that one pass over both
    /// leaves little to search. A word counts as the same if it is written with the same capital.
    fileprivate func positions(besides other: Words) -> [Int] {
        var positions: [Int] = []
        var undecided = 0
        var next = 0
        for index in indices {
            if next < other.count, isSame(index, as: next, in: other) {
                next += 1
                continue
            }
            positions += Swift.max(undecided, index - Self.reach + 1)...index
            undecided = index + 1
            let last = Swift.min(next + Self.maximumGap, other.count - 2)
            guard index + 2 < count, next < last else { continue }
            let match = (next..<last).first { start in
                (0...2).allSatisfy { isSame(index + $0, as: start + $0, in: other) }
            }
            if let match { next = match + 1 }
        }
        return positions
    }

    private func isSame(_ index: Int, as position: Int, in other: Words) -> Bool {
        let (word, otherWord) = (self[index], other[position])
        return word.hash == otherWord.hash && word.isCapitalized == otherWord.isCapitalized
    }
}

/// The text of an iCalendar file (RFC 5545): the values of all properties and parameters, unfolded
/// and unescaped.
private struct CalendarText {
    let text: String

    init(_ file: String) {
        // Section 3.1: a line that begins with a blank continues the one before.
        let unfolded = file.replacing("\r\n", with: "\n").replacing("\n ", with: "")
            .replacing("\n\t", with: "")
        text = unfolded.split(separator: "\n").map { line in
            let start = line.firstIndex { ":;".contains($0) } ?? line.startIndex
            return Self.unescaped(line[start...].dropFirst())
        }.joined(separator: ".\n")
    }

    /// Section 3.3.11 for values, RFC 6868 section 3.1 for parameters.
    ///
    /// Addresses are left out.
    private static func unescaped(_ line: Substring) -> String {
        var output = ""
        var rest = line[...]
        while let first = rest.popFirst() {
            if first == ":", rest.lowercased().hasPrefix("mailto:") { break }
            guard first == "\\" || first == "^", let second = rest.first else {
                output.append(first)
                continue
            }
            switch (first, second) {
            case (_, "n"), ("\\", "N"): output += "\n"
            case ("^", "'"): output += "\""
            case ("^", "^"), ("\\", _): output.append(second)
            default:
                output.append(first)
                continue
            }
            rest.removeFirst()
        }
        return output
    }
}

/// The text of an HTML page, and of the attributes that its readers may see or follow: all but
/// `style`, `class`, `id`, `src`, and sizes.
///
/// The content of `style` is for no reader.
private struct MarkupText {
    private(set) var text = ""
    private var attributes = ""

    private static let silent: Set<String> = [
        "style", "class", "id", "src", "width", "height", "align", "valign", "role", "lang", "rel",
        "border", "cellpadding", "cellspacing", "bgcolor", "charset", "name", "http-equiv", "dir",
    ]

    /// Tags inside of a word: the letters around them belong together.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "code", "em", "font", "i", "mark", "s", "small", "span",
        "strong", "sub", "sup", "u", "wbr",
    ]

    init(_ page: String) {
        let bytes = Array(page.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while let tag = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            output += bytes[index..<tag]
            index = readTag(in: bytes, at: tag, into: &output)
        }
        output += bytes[index...]
        text = String(decoding: output, as: UTF8.self).withoutReferences
        if !attributes.isEmpty { text += ".\n" + attributes }
    }

    /// Reads the tag or comment that begins here, and returns the place behind it.
    private mutating func readTag(
        in bytes: [UInt8], at start: Int, into output: inout [UInt8]
    ) -> Int {
        if bytes[start...].starts(with: "<!--".utf8) {
            output += "\n".utf8
            return start + 4
        }
        var index = start + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        let nameStart = index
        while index < bytes.count, bytes[index].isTagName { index += 1 }
        // A `<` that begins no tag is a character, as in `a < b`.
        guard index > nameStart || bytes[nameStart...].starts(with: "!".utf8) else {
            output.append(UInt8(ascii: " "))
            return start + 1
        }
        let tag = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
        if !Self.inline.contains(tag) { output.append(UInt8(ascii: "\n")) }
        index = readAttributes(in: bytes, at: index)
        guard tag == "style", bytes[nameStart - 1] == UInt8(ascii: "<") else { return index }
        return bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    }

    private mutating func readAttributes(in bytes: [UInt8], at start: Int) -> Int {
        var index = start
        var name = ""
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            guard bytes[index] == UInt8(ascii: "=") else {
                if bytes[index].isTagName {
                    let nameStart = index
                    while index < bytes.count, bytes[index].isTagName { index += 1 }
                    name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
                } else {
                    index += 1
                }
                continue
            }
            index += 1
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            guard index < bytes.count else { break }
            let quote = bytes[index]
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            if isQuoted { index += 1 }
            let valueStart = index
            while index < bytes.count,
                isQuoted
                    ? bytes[index] != quote
                    : bytes[index] > 0x20 && bytes[index] != UInt8(ascii: ">")
            { index += 1 }
            if !Self.silent.contains(name) {
                let value = String(decoding: bytes[valueStart..<index], as: UTF8.self)
                attributes += value.withoutReferences.percentDecoded + ".\n"
            }
            if isQuoted, index < bytes.count { index += 1 }
        }
        return min(index + 1, bytes.count)
    }
}

extension UInt8 {
    /// True for a byte of the name of a tag or an attribute.
    fileprivate var isTagName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}

extension String {
    /// The text with characters in place of character references (HTML, section 13.5).
    ///
    /// A letter with an accent stands without it, because accents make no difference here.
    fileprivate var withoutReferences: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let name = rest.prefix(10).prefix { $0.isTagName || $0 == UInt8(ascii: "#") }
            guard byte == UInt8(ascii: "&"), !name.isEmpty else {
                output.append(byte)
                continue
            }
            output += Self.character(Substring(name)).utf8
            rest = rest.dropFirst(name.count)
            if rest.first == UInt8(ascii: ";") { rest.removeFirst() }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func character(_ reference: Substring) -> String {
        if reference.hasPrefix("#") {
            let digits = reference.dropFirst()
            let value =
                digits.lowercased().hasPrefix("x")
                ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? " "
        }
        switch reference {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "shy", "zwj", "zwnj": return ""
        case "szlig": return "ss"
        case "aelig", "AElig", "oelig", "OElig": return String(reference.prefix(2))
        default: break
        }
        let accents = ["acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "slash", "caron"]
        return accents.contains(String(reference.dropFirst())) ? String(reference.prefix(1)) : " "
    }

    /// The text with the bytes that `%` and two digits stand for (RFC 3986, section 2.1).
    fileprivate var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var output: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(Substring(rest.prefix(2)), radix: 16),
                rest.count > 1
            {
                output.append(code)
                rest.removeFirst(2)
            } else {
                output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}

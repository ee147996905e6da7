extension Evaluator {
    /// The text that `change` makes of the value's text.
    mutating func mapped(
        _ input: RuntimeValue, _ change: (String) -> String
    ) throws(FilterFault) -> RuntimeValue {
        .text(try add(change(try string(of: input))))
    }

    /// Both texts, one behind the other; next to markup, text is escaped.
    mutating func joined(
        _ input: RuntimeValue, _ argument: RuntimeValue?, isAppended: Bool
    ) throws(FilterFault) -> RuntimeValue {
        let argument = argument ?? .nil
        let isMarkup = input.kind == .markup || argument.kind == .markup
        let first = isAppended ? input : argument
        let second = isAppended ? argument : input
        // What is no text yet becomes one before the two are built into one.
        let runs = (try text(of: first), try text(of: second))
        let run = try build { (evaluator) throws(FilterFault) in
            try evaluator.checkMemory(adding: Int(runs.0.count) + Int(runs.1.count))
            evaluator.copy(runs.0, isEscaped: isMarkup && first.kind != .markup)
            evaluator.copy(runs.1, isEscaped: isMarkup && second.kind != .markup)
        }
        return isMarkup ? .markup(run) : .text(run)
    }

    private mutating func copy(_ run: Slice, isEscaped: Bool) {
        if isEscaped { append(escaping.escaped(arena.string(run))) } else { arena.copy(run) }
    }

    /// A part of a text is a part of its bytes: nothing is copied.
    mutating func stripped(_ input: RuntimeValue, start: Bool, end: Bool) throws(FilterFault)
        -> RuntimeValue
    {
        let run = try text(of: input)
        try pay(for: Int(run.count))
        var range = run.range
        if start { range = arena.bytes.trimmingStart(of: range) }
        if end { range = arena.bytes.trimmingEnd(of: range) }
        return input.kind == .markup ? .markup(Slice(range)) : .text(Slice(range))
    }

    mutating func squished(_ input: RuntimeValue) throws(FilterFault) -> RuntimeValue {
        try mapped(input) { Self.words(in: $0).joined(separator: " ") }
    }

    /// Words between white space of ASCII, as Ruby's `split(" ")` finds them.
    private static func words(in text: String) -> [String] {
        text.utf8.split(whereSeparator: { $0.isSpace }).map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func withNewlines(_ input: RuntimeValue, as text: String) throws(FilterFault)
        -> RuntimeValue
    {
        let run = try self.text(of: input)
        return .text(
            try build { (evaluator) throws(FilterFault) in
                for row in run.range {
                    let byte = evaluator.arena.bytes[row]
                    let isPair =
                        byte == 0x0D && row + 1 < run.end
                        && evaluator.arena.bytes[row + 1] == .lineFeed
                    if isPair { continue }
                    if byte == .lineFeed {
                        evaluator.append(text)
                    } else {
                        evaluator.arena.bytes.append(byte)
                    }
                    try evaluator.checkMemory()
                }
            })
    }

    /// The lines with breaks between them, in the way of where the text lands.
    mutating func withBreaks(_ input: RuntimeValue) throws(FilterFault) -> RuntimeValue {
        guard isStrict, escaping == .markdown || escaping == .html else {
            return try withNewlines(input, as: "<br />\n")
        }
        let mark = escaping == .html ? "<br />\n" : "\\\n"
        let text = try string(of: input).replacing("\r\n", with: "\n")
        try pay(for: text.utf8.count * 4)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return .markup(try add(lines.map { escaping.escaped(String($0)) }.joined(separator: mark)))
    }

    mutating func withoutHTML(_ input: RuntimeValue) throws(FilterFault) -> RuntimeValue {
        let run = try text(of: input)
        try pay(for: Int(run.count) * 8)
        return try mapped(.text(run)) { text in
            HTMLStripping.withoutTags(HTMLStripping.withoutBlocks(Array(text.utf8)))
        }
    }

    /// Escapes for HTML; where the environment does so itself, the text is not escaped again.
    mutating func escaped(_ input: RuntimeValue) throws(FilterFault) -> RuntimeValue {
        if case .markup = input, escaping == .html { return input }
        if input.isNil { return .nil }
        // Where letters escape in another way, entities would print as such.
        if escapesOtherwise { return input.kind == .markup ? input : .text(try text(of: input)) }
        let text = Escaping.html.escaped(try string(of: input))
        let run = try add(text)
        return escaping == .html ? .markup(run) : .text(run)
    }

    private var escapesOtherwise: Bool {
        isStrict && (escaping == .markdown || escaping == .header)
    }

    /// Escapes for HTML but for what is an entity already.
    mutating func escapedOnce(_ input: RuntimeValue) throws(FilterFault) -> RuntimeValue {
        if escapesOtherwise { return .text(try text(of: input)) }
        let run = try text(of: input)
        let bytes = Array(bytes(run))
        let escaped = try build { (evaluator) throws(FilterFault) in
            for (index, byte) in bytes.enumerated() {
                let isEntity = byte == UInt8(ascii: "&") && bytes.hasEntity(at: index)
                if isEntity {
                    evaluator.arena.bytes.append(byte)
                } else {
                    Escaping.html.append(byte, to: &evaluator.arena.bytes)
                }
                try evaluator.checkMemory()
            }
        }
        return escaping == .html ? .markup(escaped) : .text(escaped)
    }

    mutating func truncated(_ input: RuntimeValue, _ arguments: Arguments) throws(FilterFault)
        -> RuntimeValue
    {
        if input.isNil { return .nil }
        guard let number = integer(arguments[0] ?? .integer(50)) else {
            throw FilterFault(.integer, argument: 0)
        }
        let length = max(0, number)
        let ellipsis = try string(of: arguments[1] ?? .text(arena.text("...")))
        let text = try string(of: input).unicodeScalars
        guard text.count > length else { return try mapped(input) { $0 } }
        let kept = max(0, length - ellipsis.unicodeScalars.count)
        return .text(try add(String(text.prefix(kept)) + ellipsis))
    }

    mutating func truncatedWords(
        _ input: RuntimeValue, _ arguments: Arguments
    ) throws(FilterFault) -> RuntimeValue {
        if input.isNil { return .nil }
        guard let count = integer(arguments[0] ?? .integer(15)) else {
            throw FilterFault(.integer, argument: 0)
        }
        let kept = max(1, count)
        let ellipsis = try string(of: arguments[1] ?? .text(arena.text("...")))
        let text = try string(of: input)
        try pay(for: text.utf8.count * 4)
        let words = Self.words(in: text)
        // White space behind the last word is the beginning of one more.
        let isFollowed = words.count == kept && text.utf8.last?.isSpace == true
        guard words.count > kept || isFollowed else { return .text(try add(text)) }
        return .text(try add(words.prefix(kept).joined(separator: " ") + ellipsis))
    }

    mutating func split(_ input: RuntimeValue, _ pattern: RuntimeValue) throws(FilterFault)
        -> RuntimeValue
    {
        let run = try text(of: input)
        let separator = Array(try content(of: pattern))
        try pay(for: Int(run.count) * 2 + separator.count * 8)
        try checkMemory(adding: Int(run.count) * MemoryLayout<RuntimeValue>.stride)
        var parts: [Slice] = []
        if separator == [UInt8(ascii: " ")] {
            parts = bytes(run).split(whereSeparator: \.isSpace).map { Slice($0.indices) }
        } else if separator.isEmpty {
            var start = Int(run.start)
            for scalar in arena.string(run).unicodeScalars {
                let length = UTF8.width(scalar)
                parts.append(Slice(start: start, count: length))
                start += length
            }
        } else {
            var start = Int(run.start)
            for match in TextSearch(for: separator[...]).matches(in: bytes(run)) {
                parts.append(Slice(start..<match))
                start = match + separator.count
            }
            parts.append(Slice(start..<run.end))
            while parts.last?.isEmpty == true { parts.removeLast() }
        }
        return arena.list(parts.map(RuntimeValue.text))
    }

    mutating func slice(_ input: RuntimeValue, _ arguments: Arguments) throws(FilterFault)
        -> RuntimeValue
    {
        guard let offset = integer(arguments[0] ?? .nil) else {
            throw FilterFault(.integer, argument: 0)
        }
        let length = arguments[1].flatMap { $0.isNil ? nil : $0 } ?? .integer(1)
        guard let length = integer(length) else {
            throw FilterFault(.integer, argument: 1)
        }
        if case .list(let run) = input {
            let range = Self.slice(offset, length, of: Int(run.count))
            return .list(Slice(start: run[range.lowerBound], count: range.count))
        }
        let scalars = try string(of: input).unicodeScalars
        let range = Self.slice(offset, length, of: scalars.count)
        try pay(for: scalars.count)
        let part = scalars.dropFirst(range.lowerBound).prefix(range.count)
        return .text(try add(String(part)))
    }

    private static func slice(_ offset: Int, _ length: Int, of count: Int) -> Range<Int> {
        let start = offset < 0 ? count.addingReportingOverflow(offset).partialValue : offset
        guard (0...count).contains(start), length > 0 else { return 0..<0 }
        return start..<start + min(length, count - start)
    }

    /// The matches to work on: the first, the last, or all.
    enum Occurrence {
        case all, first, last

        /// The number of matches to look for from the left.
        var limit: Int { self == .all ? .max : 1 }
    }

    mutating func replaced(
        _ input: RuntimeValue, _ pattern: RuntimeValue?, _ replacement: RuntimeValue?,
        _ occurrence: Occurrence
    ) throws(FilterFault) -> RuntimeValue {
        let run = try text(of: input)
        let needle = Array(try content(of: pattern ?? .nil))
        let replacement = try text(of: replacement ?? .nil)
        // A search reads the text once, and the needle several times.
        try pay(for: Int(run.count) + needle.count * 8)
        let matches =
            if occurrence == .last {
                lastMatch(of: needle, in: run).map { [$0] } ?? []
            } else if needle.isEmpty {
                boundaries(in: run, atMost: occurrence.limit)
            } else {
                TextSearch(for: needle[...]).matches(in: bytes(run), atMost: occurrence.limit)
            }
        try checkMemory(
            adding: Int(run.count)
                + matches.count.multipliedReportingOverflow(by: Int(replacement.count)).partialValue
        )
        return .text(
            try build { (evaluator) throws(FilterFault) in
                var start = Int(run.start)
                for match in matches {
                    evaluator.arena.copy(Slice(start..<match))
                    evaluator.arena.copy(replacement)
                    start = match + needle.count
                }
                evaluator.arena.copy(Slice(start..<run.end))
            })
    }

    /// The matches of an empty text: before, between and after the characters.
    private func boundaries(in run: Slice, atMost limit: Int) -> [Int] {
        Array((run.range.filter { arena.bytes[$0] & 0xC0 != 0x80 } + [run.end]).prefix(limit))
    }

    /// The last place may overlap with the one before it, which a search from the left passes over.
    private func lastMatch(of needle: [UInt8], in run: Slice) -> Int? {
        let reversed = Array(bytes(run).reversed())
        let search = TextSearch(for: needle.reversed()[...])
        return search.firstMatch(in: reversed[...]).map { run.end - $0 - needle.count }
    }
}

/// Finds a text in another in time that grows with their lengths and not with their product
/// (Knuth, Morris, Pratt 1977), so that no template can be made to hang by a long search.
struct TextSearch {
    let needle: [UInt8]
    /// For each length of a match so far, the length of the match to fall back on.
    private let fallback: [Int]

    init(for needle: ArraySlice<UInt8>) {
        self.needle = Array(needle)
        var fallback = [0, 0]
        for index in self.needle.indices.dropFirst() {
            var length = fallback[index]
            while length > 0, self.needle[length] != self.needle[index] {
                length = fallback[length]
            }
            fallback.append(self.needle[length] == self.needle[index] ? length + 1 : 0)
        }
        self.fallback = fallback
    }

    /// The first offset of the needle.
    func firstMatch(in text: ArraySlice<UInt8>) -> Int? {
        guard !needle.isEmpty else { return text.startIndex }
        var length = 0
        for index in text.indices {
            while length > 0, needle[length] != text[index] { length = fallback[length] }
            if needle[length] == text[index] { length += 1 }
            if length == needle.count { return index - length + 1 }
        }
        return nil
    }

    /// The offsets of the needle from the left; no two matches share a byte.
    func matches(in text: ArraySlice<UInt8>, atMost limit: Int = .max) -> [Int] {
        var matches: [Int] = []
        var rest = text
        while !needle.isEmpty, matches.count < limit, let match = firstMatch(in: rest) {
            matches.append(match)
            rest = rest[(match + needle.count)...]
        }
        return matches
    }
}

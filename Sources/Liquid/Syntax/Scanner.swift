/// Cuts a source at its delimiters, piece by piece, and settles whitespace control.
///
/// As in standard Liquid, the first `}}` or `%}` closes, even inside quotes.
struct Scanner {
    /// The next piece of a source.
    enum Piece {
        /// Text that prints as it stands.
        case text(Range<Int>)
        /// The markup between `{{` and `}}`.
        case output(Range<Int>)
        case tag(Tag)
        /// Markup that is never closed: the rest of the source is lost.
        case unclosed(TemplateError.Construct, Range<Int>)
    }

    let bytes: [UInt8]
    private(set) var offset: Int
    private var end: Int
    /// Tells whether each line is a tag, as inside of `{% liquid %}`.
    private(set) var readsLines = false
    /// Tells whether the markup before the text to come asked to trim it.
    private var trimsNext = false
    /// Markup that was found behind the text that was given last.
    private var found: Piece?

    private static let openingBrace = UInt8(ascii: "{")
    private static let closingBrace = UInt8(ascii: "}")
    private static let percent = UInt8(ascii: "%")
    private static let hyphen = UInt8(ascii: "-")

    init(_ source: Source) {
        bytes = source.bytes
        offset = source.range.lowerBound
        end = source.range.upperBound
    }

    /// A scanner of the lines inside of a `liquid` tag.
    init(linesOf bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        offset = range.lowerBound
        end = range.upperBound
        readsLines = true
    }

    mutating func next() -> Piece? {
        if let found {
            self.found = nil
            return found
        }
        if readsLines { return nextLine() }
        guard offset < end else { return nil }
        let start = offset
        var open = start
        while open < end {
            open = first(Self.openingBrace, from: open)
            if open == end || isOpening(at: open) { break }
            open += 1
        }
        var text = start..<open
        let trimsStart = trimsNext
        trimsNext = false
        let markup = open < end ? self.markup(at: open) : nil
        if markup?.trimsBefore == true { text = bytes.trimmingEnd(of: text) }
        if trimsStart { text = bytes.trimmingStart(of: text) }
        if open == end { offset = end }
        guard !text.isEmpty else { return markup?.piece }
        found = markup?.piece
        return .text(text)
    }

    /// Makes a tag the next piece again.
    mutating func goBack(to tag: Tag) {
        found = .tag(tag)
    }

    /// Goes to the end, past everything in between.
    mutating func giveUp() {
        offset = end
        found = nil
    }

    private func isOpening(at offset: Int) -> Bool {
        bytes[offset] == Self.openingBrace && offset + 1 < end
            && (bytes[offset + 1] == Self.openingBrace || bytes[offset + 1] == Self.percent)
    }

    /// Reads the markup that opens at `open`, and goes behind it.
    private mutating func markup(at open: Int) -> (piece: Piece, trimsBefore: Bool) {
        let isTag = bytes[open + 1] == Self.percent
        let first = isTag ? Self.percent : Self.closingBrace
        let trimsBefore = open + 2 < end && bytes[open + 2] == Self.hyphen
        guard let close = closing(first, from: open + 2) else {
            offset = end
            return (.unclosed(isTag ? .tag : .output, open..<open + 2), trimsBefore)
        }
        var inside = min(open + (trimsBefore ? 3 : 2), close)..<close
        trimsNext = inside.last.map { bytes[$0] == Self.hyphen } ?? trimsBefore
        if !inside.isEmpty, trimsNext { inside.removeLast() }
        offset = close + 2
        return (
            isTag ? .tag(tag(in: inside, whole: open..<close + 2)) : .output(inside), trimsBefore
        )
    }

    /// The offset of `first` followed by a closing brace.
    private func closing(_ first: UInt8, from start: Int) -> Int? {
        var offset = start
        while offset + 1 < end {
            offset = self.first(first, from: offset)
            if offset + 1 < end, bytes[offset + 1] == Self.closingBrace { return offset }
            offset += 1
        }
        return nil
    }

    /// The next offset of the byte, or the end.
    private func first(_ byte: UInt8, from start: Int) -> Int {
        bytes.firstIndex(of: byte, in: start..<end)
    }

    private func tag(in inside: Range<Int>, whole: Range<Int>) -> Tag {
        let name = nameRange(in: inside)
        return Tag(
            name: tagName(name), range: name.isEmpty ? whole : name,
            arguments: name.upperBound..<inside.upperBound)
    }

    private func nameRange(in range: Range<Int>) -> Range<Int> {
        let start = bytes.trimmingStart(of: range).lowerBound
        var nameEnd = start
        if nameEnd < range.upperBound, bytes[nameEnd] == UInt8(ascii: "#") {
            nameEnd += 1
        } else {
            while nameEnd < range.upperBound, bytes[nameEnd].isWord { nameEnd += 1 }
        }
        return start..<nameEnd
    }

    /// The tag on the next line that is not blank.
    private mutating func nextLine() -> Piece? {
        while offset < end {
            let lineEnd = bytes[offset..<end].firstIndex(of: .lineFeed) ?? end
            let line = bytes.trimmingEnd(of: bytes.trimmingStart(of: offset..<lineEnd))
            offset = min(lineEnd + 1, end)
            if !line.isEmpty { return .tag(tag(in: line, whole: line)) }
        }
        return nil
    }

    /// Goes behind the end of a block in which nothing but that end is markup: `raw`, `doc`, and
    /// `comment`, which nests and passes over `raw` text.
    ///
    /// Gives back the text inside; nil where the block is never closed.
    mutating func skip(_ opening: TagName, _ nested: (Tag) -> Void = { _ in }) -> Range<Int>? {
        if readsLines { return skipLines(opening) }
        return opening == .comment ? skipComment() : skipText(opening, nested)
    }

    /// The end counts wherever it stands, even inside of other markup.
    private mutating func skipText(_ opening: TagName, _ nested: (Tag) -> Void) -> Range<Int>? {
        let start = offset
        trimsNext = false
        while let open = nextOpening(from: offset, isTag: true) {
            offset = open + 2
            let inside = skippingHyphen(at: offset)..<end
            let name = nameRange(in: inside)
            if tagName(name) == opening {
                nested(
                    Tag(name: opening, range: name, arguments: name.upperBound..<name.upperBound))
            }
            guard tagName(name) == opening.end else { continue }
            guard let close = closing(Self.percent, from: name.upperBound) else { break }
            guard opening == .doc || isBlank(name.upperBound..<close) else { continue }
            trimsNext = bytes[close - 1] == Self.hyphen
            offset = close + 2
            return start..<open
        }
        offset = end
        return nil
    }

    private mutating func skipComment() -> Range<Int>? {
        let start = offset
        var depth = 1
        var isRaw = false
        while let open = nextOpening(from: offset, isTag: false) {
            let isTag = bytes[open + 1] == Self.percent
            guard let close = closing(isTag ? Self.percent : Self.closingBrace, from: open + 2)
            else {
                break
            }
            offset = close + 2
            guard isTag else { continue }
            let name = nameRange(in: skippingHyphen(at: open + 2)..<close)
            let tag = tagName(name)
            if tag == .raw || tag == .endraw { isRaw = tag == .raw }
            guard !isRaw else { continue }
            if tag == .comment { depth += 1 }
            if tag == .endcomment { depth -= 1 }
            guard depth == 0 else { continue }
            trimsNext = bytes[close - 1] == Self.hyphen
            return start..<open
        }
        offset = end
        return nil
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { $0.isSpace || $0 == Self.hyphen }
    }

    private func skippingHyphen(at offset: Int) -> Int {
        offset < end && bytes[offset] == Self.hyphen ? offset + 1 : offset
    }

    private func tagName(_ range: Range<Int>) -> TagName? {
        TagName(bytes, at: range)
    }

    private func nextOpening(from start: Int, isTag: Bool) -> Int? {
        var open = start
        while open + 1 < end {
            if isOpening(at: open), !isTag || bytes[open + 1] == Self.percent { return open }
            open += 1
        }
        return nil
    }

    private mutating func skipLines(_ opening: TagName) -> Range<Int>? {
        let start = offset
        var depth = 1
        while case .tag(let tag)? = nextLine() {
            if tag.name == opening { depth += 1 }
            if tag.name == opening.end { depth -= 1 }
            if depth == 0 { return start..<tag.range.lowerBound }
        }
        return nil
    }
}

/// Cuts a template into text, outputs and tags.
///
/// Whitespace control, `raw`, `comment` and `{% # %}` are settled here, so that the parser meets
/// none of them. As in standard Liquid, the first `}}` or `%}` closes, even inside quotes.
struct Splitter {
    private let bytes: [UInt8]
    private let end: Int
    private var offset: Int
    /// Whether the markup before the text to come asked to trim it.
    private var trimsNext = false
    private(set) var pieces: [Piece] = []
    private(set) var faults: [Fault] = []

    private static let tagEnd = (UInt8(ascii: "%"), UInt8(ascii: "}"))
    private static let outputEnd = (UInt8(ascii: "}"), UInt8(ascii: "}"))

    /// Markup with its delimiters, and what is inside them.
    private struct Markup {
        let isTag: Bool
        let whole: Range<Int>
        let inside: Range<Int>
        let trimsBefore: Bool
        let trimsAfter: Bool
    }

    init(_ source: Source) {
        bytes = source.bytes
        offset = source.range.lowerBound
        end = source.range.upperBound
        split()
    }

    private mutating func split() {
        while let markup = nextMarkup() {
            guard markup.isTag else {
                pieces.append(.output(markup.inside))
                continue
            }
            let tag = tag(in: markup)
            switch tag.name {
            case "#": break
            case "raw": skip(tag, keepingText: true)
            case "comment": skip(tag, keepingText: false)
            default: pieces.append(.tag(tag))
            }
        }
    }

    /// Goes behind the next markup, and keeps the text before it.
    private mutating func nextMarkup() -> Markup? {
        let start = offset
        guard let markup = findMarkup() else {
            append(start..<end)
            offset = end
            return nil
        }
        let before = start..<markup.whole.lowerBound
        append(markup.trimsBefore ? bytes.trimmingEnd(of: before) : before)
        offset = markup.whole.upperBound
        trimsNext = markup.trimsAfter
        return markup
    }

    private mutating func append(_ range: Range<Int>) {
        let text = trimsNext ? bytes.trimmingStart(of: range) : range
        trimsNext = false
        if !text.isEmpty { pieces.append(.text(text)) }
    }

    /// The next markup at `offset` or behind it; markup that is never closed ends the template.
    private mutating func findMarkup() -> Markup? {
        var start = offset
        let brace = UInt8(ascii: "{")
        let percent = UInt8(ascii: "%")
        while start + 1 < end {
            guard bytes[start] == brace, bytes[start + 1] == brace || bytes[start + 1] == percent
            else {
                start += 1
                continue
            }
            let isTag = bytes[start + 1] == percent
            let closing = isTag ? Self.tagEnd : Self.outputEnd
            guard let close = bytes.firstPair(closing, in: start + 2..<end) else {
                faults.append(Fault(.unclosed(isTag ? .tag : .output), at: start..<start + 2))
                return nil
            }
            return markup(from: start, to: close, isTag: isTag)
        }
        return nil
    }

    private func markup(from start: Int, to close: Int, isTag: Bool) -> Markup {
        let hyphen = UInt8(ascii: "-")
        var inside = start + 2..<close
        let trimsBefore = inside.first.map { bytes[$0] == hyphen } ?? false
        if trimsBefore { inside.removeFirst() }
        let trimsAfter = inside.last.map { bytes[$0] == hyphen } ?? false
        if trimsAfter { inside.removeLast() }
        return Markup(
            isTag: isTag, whole: start..<close + 2, inside: inside, trimsBefore: trimsBefore,
            trimsAfter: trimsAfter)
    }

    private func tag(in markup: Markup) -> Tag {
        let name = tagName(in: markup.inside)
        return Tag(
            name: String(decoding: bytes[name], as: UTF8.self),
            range: name.isEmpty ? markup.whole : name,
            arguments: name.upperBound..<markup.inside.upperBound)
    }

    private func tagName(in range: Range<Int>) -> Range<Int> {
        let inside = bytes.trimmingStart(of: range)
        var nameEnd = inside.lowerBound
        if nameEnd < inside.upperBound, bytes[nameEnd] == UInt8(ascii: "#") {
            nameEnd += 1
        } else {
            while nameEnd < inside.upperBound, bytes[nameEnd].isNamePart { nameEnd += 1 }
        }
        return inside.lowerBound..<nameEnd
    }

    /// Goes behind the end of a `raw` or `comment`, where nothing but that end is markup; comments
    /// nest, raw text does not.
    private mutating func skip(_ opening: Tag, keepingText: Bool) {
        let start = offset
        var depth = 1
        while let open = bytes.firstPair((UInt8(ascii: "{"), UInt8(ascii: "%")), in: offset..<end) {
            offset = open + 2
            let isTrimmed = offset < end && bytes[offset] == UInt8(ascii: "-")
            let name = bytes[tagName(in: offset + (isTrimmed ? 1 : 0)..<end)]
            if !keepingText, name.elementsEqual(opening.name.utf8) { depth += 1 }
            guard name.elementsEqual("end\(opening.name)".utf8) else { continue }
            depth -= 1
            guard depth == 0 else { continue }
            guard let close = bytes.firstPair(Self.tagEnd, in: offset..<end) else { break }
            let markup = markup(from: open, to: close, isTag: true)
            if keepingText {
                let text = start..<open
                append(markup.trimsBefore ? bytes.trimmingEnd(of: text) : text)
            }
            offset = markup.whole.upperBound
            trimsNext = markup.trimsAfter
            return
        }
        offset = end
        faults.append(Fault(.unclosed(.block(opening.name)), at: opening.range))
    }
}

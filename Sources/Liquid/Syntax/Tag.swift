/// A tag before its arguments are read.
struct Tag {
    let name: TagName?
    /// The place of the name; the whole tag if it has none.
    let range: Range<Int>
    /// The markup after the name.
    let arguments: Range<Int>
}

/// The names that tags have; the raw value is how they are written.
enum TagName: String, CaseIterable {
    case assign, `break`, capture, `case`, comment, `continue`, cycle, decrement, doc, echo, `else`,
        elsif, `for`, `if`, ifchanged, include, increment, liquid, raw, render, tablerow, unless,
        when
    case inlineComment = "#"
    case abort, require, promise
    case stayInTouch = "stay_in_touch"
    case endcapture, endcase, endcomment, enddoc, endfor, endif, endifchanged, endraw, endtablerow,
        endunless

    /// The tags by the hash of their names; as long as it needs to be for each to have its place.
    private static let table: [(tag: TagName, name: [UInt8])?] = {
        var table = [(tag: TagName, name: [UInt8])?](repeating: nil, count: 1024)
        for tag in allCases {
            let name = Array(tag.rawValue.utf8)
            let place = place(of: name, at: name.indices)
            precondition(table[place] == nil, "no two tags have one place")
            table[place] = (tag, name)
        }
        return table
    }()

    private static func place(of bytes: [UInt8], at range: Range<Int>) -> Int {
        Int(Name.hash(of: bytes, at: range) & 1023)
    }

    /// The tag whose name stands at `range`.
    init?(_ bytes: [UInt8], at range: Range<Int>) {
        guard let entry = Self.table[Self.place(of: bytes, at: range)],
            entry.name.areEqual(bytes, at: range)
        else { return nil }
        self = entry.tag
    }

    /// The tag that ends the block of this one.
    var end: TagName? {
        switch self {
        case .capture: .endcapture
        case .case: .endcase
        case .comment: .endcomment
        case .doc: .enddoc
        case .for: .endfor
        case .if: .endif
        case .ifchanged: .endifchanged
        case .raw: .endraw
        case .tablerow: .endtablerow
        case .unless: .endunless
        default: nil
        }
    }

    func isIn(_ dialect: Dialect) -> Bool {
        switch self {
        case .abort, .require, .promise, .stayInTouch: dialect == .letters
        case .include: dialect != .letters
        default: true
        }
    }
}

/// The parameters that the documentation of a partial declares, one a line.
///
/// ```text
/// @param {text} name - words for the reader
/// @param {date} [by] - one that may be left out
/// ```
struct ParameterList {
    let parameters: [Parameter]

    init(_ text: String) {
        parameters = text.split(whereSeparator: \.isNewline).compactMap(Self.parameter)
    }

    private static func parameter(_ line: Substring) -> Parameter? {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard words.first == "@param", words.count > 1 else { return nil }
        let hasType = words[1].hasPrefix("{")
        guard let word = words.dropFirst(hasType ? 2 : 1).first else { return nil }
        let isOptional = word.hasPrefix("[") && word.hasSuffix("]")
        return Parameter(
            name: String(isOptional ? word.dropFirst().dropLast() : word),
            kind: hasType ? kinds[words[1].filter { !"{}".contains($0) }] : nil,
            isOptional: isOptional)
    }

    private static let kinds: [String: ValueKind] = [
        "text": .text, "string": .text, "markup": .markup, "number": .number,
        "boolean": .boolean, "date": .date, "instant": .instant, "list": .list, "array": .list,
        "record": .record, "object": .record,
    ]
}

/// A tag before its arguments are read.
struct Tag {
    let name: TagName?
    /// Where the name stands; the whole tag where it has none.
    let range: Range<Int>
    /// What follows the name.
    let arguments: Range<Int>
}

/// The names that tags have; the raw value is how they are written.
enum TagName: String, CaseIterable {
    case assign, `break`, capture, `case`, comment, `continue`, cycle, decrement, doc, echo, `else`,
        elsif, `for`, `if`, ifchanged, include, increment, liquid, raw, render, tablerow, unless,
        when
    case inlineComment = "#"
    case abort, require, promise
    case endcapture, endcase, endcomment, enddoc, endfor, endif, endifchanged, endraw, endtablerow,
        endunless

    static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

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
        case .abort, .require, .promise: dialect == .letters
        case .include: dialect != .letters
        default: true
        }
    }
}

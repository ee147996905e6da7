import Core

/// A function that a template can send a value through: `{{ value | name: argument }}`; the raw
/// value is how it is written.
enum Filter: String, CaseIterable {
    // Text.
    case append, capitalize, downcase, escape, h, lstrip, prepend, remove, replace, rstrip, slice,
        split, squish, strip, truncate, truncatewords, upcase
    case escapeOnce = "escape_once"
    case newlineToBreak = "newline_to_br"
    case removeFirst = "remove_first"
    case removeLast = "remove_last"
    case replaceFirst = "replace_first"
    case replaceLast = "replace_last"
    case stripHTML = "strip_html"
    case stripNewlines = "strip_newlines"
    case base64Decode = "base64_decode"
    case base64Encode = "base64_encode"
    case base64URLSafeDecode = "base64_url_safe_decode"
    case base64URLSafeEncode = "base64_url_safe_encode"
    case urlDecode = "url_decode"
    case urlEncode = "url_encode"

    // Numbers.
    case abs, ceil, floor, minus, modulo, plus, round, times
    case atLeast = "at_least"
    case atMost = "at_most"
    case dividedBy = "divided_by"

    // Lists.
    case compact, concat, find, first, has, join, last, map, reject, reverse, size, sort, sum, uniq,
        `where`
    case findIndex = "find_index"
    case sortNatural = "sort_natural"

    // Any value.
    case date, `default`

    // Letters.
    case ordinalize, pluralize, possessive, sentence

    static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    func isIn(_ dialect: Dialect) -> Bool {
        switch self {
        case .ordinalize, .pluralize, .possessive, .sentence: dialect == .letters
        default: true
        }
    }

    /// Tells whether nil may come in, or be an argument; in letters it is else a missing value.
    var takesNil: Bool { self == .default }

    var dependsOnLanguage: Bool {
        switch self {
        case .date, .ordinalize, .possessive, .sentence: true
        default: false
        }
    }

    /// Tells whether the first argument names a property of the items of a list.
    var takesProperty: Bool {
        switch self {
        case .compact, .find, .findIndex, .has, .map, .reject, .sort, .sortNatural, .sum, .uniq,
            .where:
            true
        default: false
        }
    }
}

extension Filter {
    /// The types that a filter takes and returns.
    struct Signature {
        /// The number of arguments that it takes.
        let count: ClosedRange<Int>
        /// The same in letters, where it differs.
        var countInLetters: ClosedRange<Int>?
        var named: [String] = []

        init(
            _ count: ClosedRange<Int>, inLetters countInLetters: ClosedRange<Int>? = nil,
            named: [String] = []
        ) {
            self.count = count
            self.countInLetters = countInLetters
            self.named = named
        }

        func count(in dialect: Dialect) -> ClosedRange<Int> {
            dialect == .letters ? countInLetters ?? count : count
        }
    }

    var signature: Signature {
        switch self {
        case .abs, .base64Decode, .base64Encode, .base64URLSafeDecode, .base64URLSafeEncode,
            .capitalize, .ceil, .downcase, .escape, .escapeOnce, .first, .floor, .h, .last, .lstrip,
            .newlineToBreak, .ordinalize, .possessive, .reverse, .rstrip, .size, .squish, .strip,
            .stripHTML, .stripNewlines, .upcase, .urlDecode, .urlEncode:
            Signature(0...0)
        case .sentence: Signature(0...0, named: ["language"])
        case .append, .atLeast, .atMost, .concat, .dividedBy, .map, .minus, .modulo, .plus,
            .prepend, .remove, .removeFirst, .removeLast, .split, .times:
            Signature(1...1)
        case .compact, .join, .round, .sort, .sortNatural, .sum, .uniq: Signature(0...1)
        case .date: Signature(1...1, inLetters: 0...1, named: ["zone", "language"])
        case .default: Signature(0...1, inLetters: 1...1, named: ["allow_false"])
        case .find, .findIndex, .has, .reject, .where: Signature(1...2)
        case .pluralize: Signature(2...2)
        case .replace, .replaceFirst: Signature(1...2, inLetters: 2...2)
        case .replaceLast: Signature(2...2)
        case .slice: Signature(1...2)
        case .truncate, .truncatewords: Signature(0...2)
        }
    }
}

extension Filter {
    /// The types of input that the `letters` dialect allows.
    var input: KindSet {
        switch self {
        case .default: .all
        case .escape, .h: .printable
        case .append, .lstrip, .prepend, .rstrip, .strip: KindSet(.text, .markup, .number)
        case .capitalize, .downcase, .escapeOnce, .newlineToBreak, .remove, .removeFirst,
            .removeLast, .replace, .replaceFirst, .replaceLast, .split, .squish, .stripHTML,
            .stripNewlines, .truncate, .truncatewords, .upcase, .base64Decode, .base64Encode,
            .base64URLSafeDecode, .base64URLSafeEncode, .urlDecode, .urlEncode:
            .words
        case .abs, .atLeast, .atMost, .ceil, .dividedBy, .floor, .minus, .modulo, .ordinalize,
            .pluralize, .plus, .round, .times:
            KindSet(.number)
        case .compact, .concat, .find, .findIndex, .first, .has, .join, .last, .map, .reject,
            .reverse, .sentence, .sort, .sortNatural, .sum, .uniq, .where:
            KindSet(.list)
        case .size, .slice: KindSet(.text, .list)
        case .date: KindSet(.date, .instant)
        case .possessive: KindSet(.text)
        }
    }

    /// The types that the `letters` dialect allows for the items of an input list; if the filter is
    /// told a property of theirs, the values of that.
    var items: KindSet {
        switch self {
        case .join, .sentence: KindSet.printable.subtracting(KindSet(.markup))
        case .sort: KindSet(.number, .text, .date, .instant)
        case .sortNatural: .words
        case .sum: KindSet(.number)
        default: .all
        }
    }

    /// The types that the `letters` dialect allows for the argument at `index`.
    func argument(at index: Int) -> KindSet {
        switch self {
        case .default: .all
        case .where, .reject, .find, .findIndex, .has: index == 0 ? KindSet(.text) : .all
        case .append, .prepend: KindSet(.text, .markup, .number)
        case .concat: KindSet(.list)
        case .atLeast, .atMost, .dividedBy, .minus, .modulo, .plus, .round, .slice, .times:
            KindSet(.number)
        case .truncate, .truncatewords: index == 0 ? KindSet(.number) : .words
        case .date: KindSet(.text)
        default: .words
        }
    }
}

/// A set of types.
struct KindSet: OptionSet {
    let rawValue: UInt16

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    init(_ kinds: ValueKind...) {
        rawValue = kinds.reduce(0) { $0 | 1 << $1.bit }
    }

    static let all = KindSet(
        .boolean, .number, .text, .markup, .date, .instant, .list, .record)
    static let printable = KindSet(.boolean, .number, .text, .markup, .date, .instant)
    static let words = KindSet(.text, .number)

    func contains(_ kind: ValueKind) -> Bool { rawValue & 1 << kind.bit != 0 }

    /// The types, in the order in which errors name them.
    var kinds: [ValueKind] {
        let order: [ValueKind] = [
            .text, .markup, .number, .boolean, .date, .instant, .list, .record,
        ]
        return order.filter(contains)
    }
}

extension ValueKind {
    fileprivate var bit: UInt16 {
        switch self {
        case .nil: 0
        case .boolean: 1
        case .number: 2
        case .text: 3
        case .markup: 4
        case .date: 5
        case .instant: 6
        case .list: 7
        case .record: 8
        }
    }
}

/// The arguments of a filter call, after its input.
struct Arguments {
    private(set) var count = 0
    private var first = RuntimeValue.nil
    private var second = RuntimeValue.nil
    var zone = RuntimeValue.undefined
    var language = RuntimeValue.undefined
    var allowsFalse = RuntimeValue.undefined

    /// The bytes that all of them have.
    var weight: Int { first.weight + second.weight + zone.weight + language.weight }

    /// The argument at `index`, 0 or 1; nil where it is not given.
    subscript(index: Int) -> RuntimeValue? {
        guard index < count else { return nil }
        return index == 0 ? first : second
    }

    /// Adds an argument; no filter takes a third.
    mutating func append(_ value: RuntimeValue) {
        if count == 0 { first = value } else { second = value }
        count += 1
    }
}

/// The reason why a filter could not be applied, and to which argument that is due; without one, to the input.
struct FilterFault: Error {
    let kind: TemplateError.Kind
    var argument: Int?
    /// A named argument that there is no such zone or language as.
    var named: TemplateError.Entity?

    init(_ kind: TemplateError.Kind, argument: Int? = nil) {
        self.kind = kind
        self.argument = argument
    }

    /// The name itself may be data: the renderer puts in what the template says.
    init(unknown entity: TemplateError.Entity) {
        kind = .unknown(entity, name: "", suggestion: nil)
        named = entity
    }

    init(_ operation: TemplateError.Operation, argument: Int? = nil) {
        self.init(.impossible(operation), argument: argument)
    }
}

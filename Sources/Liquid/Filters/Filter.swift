/// A function that a template can send a value through: `{{ value | name: argument }}`; the raw value
/// is how it is written.
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

    /// Whether nil may come in, or be an argument; in letters it is else a missing value.
    var takesNil: Bool { self == .default }

    var dependsOnLanguage: Bool {
        switch self {
        case .date, .ordinalize, .possessive, .sentence: true
        default: false
        }
    }

    /// Whether the first argument names a property of the items of a list.
    var takesProperty: Bool {
        switch self {
        case .compact, .find, .findIndex, .has, .map, .reject, .sort, .sortNatural, .sum, .uniq,
            .where:
            true
        default: false
        }
    }
}

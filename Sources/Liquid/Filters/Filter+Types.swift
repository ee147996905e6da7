extension Filter {
    /// What may come in, in letters.
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

    /// What the items of a list may be that comes in, in letters; or, where the filter is told a
    /// property of theirs, the values of that.
    var items: KindSet {
        switch self {
        case .join, .sentence: KindSet.printable.subtracting(KindSet(.markup))
        case .sort: KindSet(.number, .text, .date, .instant)
        case .sortNatural: .words
        case .sum: KindSet(.number)
        default: .all
        }
    }

    /// What the argument at `index` may be, in letters.
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

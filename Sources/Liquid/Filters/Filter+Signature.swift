extension Filter {
    /// What a filter takes and gives.
    struct Signature {
        /// How many arguments it takes.
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

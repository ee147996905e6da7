extension TemplateError {
    /// What is wrong, in one line and without the place.
    public var message: String {
        switch kind {
        case .unexpected(let found?, let expected):
            "\(String(reflecting: found)) stands where \(expected.rawValue) should be"
        case .unexpected(nil, let expected):
            "markup ends where \(expected.rawValue) should be"
        case .invalidCharacter(let scalar):
            "character \(String(reflecting: String(scalar))) has no meaning outside quotes"
        case .numberOutOfRange:
            "number is too large"
        case .unclosed(.output):
            "output is not closed by `}}`"
        case .unclosed(.tag):
            "tag is not closed by `%}`"
        case .unclosed(.string):
            "text in quotes has no closing quote"
        case .unclosed(.block(let tag)):
            "`\(tag)` is not closed by `end\(tag)`"
        case .unknown(let entity, let name, _):
            "\(entity.rawValue) `\(name)` is unknown"
        case .misplaced(let tag, nil):
            "`\(tag)` stands outside the block that it belongs to"
        case .misplaced(let tag, let open?):
            "`\(tag)` has no meaning here, in `\(open)`"
        case .contentBeforeWhen:
            "content between `case` and its first `when` is never printed"
        case .argumentCount(let filter, let expected, let found):
            "filter `\(filter)` takes \(Self.count(expected)), and is given \(found)"
        case .undefined(let path, _):
            "`\(path)` is not declared"
        case .missing(let path):
            "`\(path)` has no value"
        case .notPrintable(let path, let kind):
            "`\(path)` is \(kind), which cannot be printed"
        case .notIterable(let path, let kind):
            "`\(path)` is \(kind), and not a list to loop over"
        case .notComparable(let `operator`, let left, let right):
            "`\(`operator`)` does not work between \(left) and \(right)"
        case .unsuitable(let filter, let takes, let given):
            "filter `\(filter)` takes \(takes), and is given \(given)"
        case .unsuitableItem(let filter, let given):
            "filter `\(filter)` takes a list of texts, and one item is \(given)"
        case .notCount(let option, let kind):
            "`\(option)` takes a whole number from 0, and is given \(kind)"
        case .invalidDateFormat:
            "date format has an unknown directive"
        case .exceeded(let measure, let maximum):
            "template \(Self.excess(of: measure)), more than the limit of \(maximum)"
        }
    }

    /// What the author can do about it, where there is something to say.
    public var help: String? {
        switch kind {
        case .unknown(_, _, let name?), .undefined(_, let name?):
            "did you mean `\(name)`?"
        case .invalidCharacter("\u{2018}"), .invalidCharacter("\u{2019}"),
            .invalidCharacter("\u{201C}"), .invalidCharacter("\u{201D}"):
            "write straight quotes, ' or \""
        case .unexpected(found: "=", expected: .end):
            "write `==` to compare"
        case .unexpected(found: "if", expected: .end):
            "write `elsif` for another condition"
        case .missing:
            "guard it with `if`, or give it a `default`"
        case .notPrintable(_, .list):
            "join it, or loop over it"
        case .unsuitable(_, takes: .text, given: .markup):
            "filter the text before it becomes markup"
        default:
            nil
        }
    }

    private static func count(_ range: ClosedRange<Int>) -> String {
        switch (range.lowerBound, range.upperBound) {
        case (0, 0): "no argument"
        case (1, 1): "1 argument"
        case (let least, let most) where least == most: "\(most) arguments"
        case (let least, let most): "\(least) to \(most) arguments"
        }
    }

    private static func excess(of measure: Limits.Measure) -> String {
        switch measure {
        case .source: "is too long in bytes"
        case .output: "makes too many bytes of text"
        case .steps: "takes too many steps"
        case .nesting: "nests blocks or parentheses too deeply"
        case .partials: "nests partials too deeply"
        }
    }
}

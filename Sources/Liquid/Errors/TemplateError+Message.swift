import Core

extension TemplateError {
    /// The fault in one line, without the place.
    public var message: String {
        switch kind {
        case .unexpected(let found?, let expected):
            "\(String(reflecting: found)) stands where \(expected.rawValue) should be"
        case .unexpected(nil, let expected):
            "markup ends where \(expected.rawValue) should be"
        case .invalidCharacter(let scalar):
            "character \(String(reflecting: String(scalar))) has no meaning outside quotes"
        case .curlyQuote:
            "curly quote has no meaning in markup"
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
        case .unknownArgument(let filter, let name, _):
            "filter `\(filter)` has no argument `\(name)`"
        case .unknownName(let name, _):
            "`\(name)` is not declared"
        case .unknownField(let path, _):
            "`\(path)` is not declared"
        case .unguarded(let path):
            "`\(path)` may have no value"
        case .notPrintable(let path, let kind):
            "`\(path)` is \(kind), which cannot be printed"
        case .notIterable(let path, let kind):
            "`\(path)` is \(kind), and not a list to loop over"
        case .notComparable(let `operator`, let left, let right):
            "`\(`operator`)` does not work between \(left) and \(right)"
        case .wrongType(let taker, let takes, let given):
            "\(Self.name(of: taker)) takes \(Self.alternatives(takes)), and is given \(given)"
        case .notCount(let option):
            "`\(option)` takes a whole number from 0, and is given another one"
        case .constantCondition(let holds):
            "condition \(holds ? "always" : "never") holds"
        case .unusedValue(let name):
            "`\(name)` is never read"
        case .missingParameter(let partial, let name):
            "partial `\(partial)` requires `\(name)`"
        case .unknownParameter(let partial, let name, _):
            "partial `\(partial)` has no parameter `\(name)`"
        case .noLanguage:
            "dates and lists cannot be written in the language of this template"
        case .invalidDateFormat:
            "date format is empty or has an unknown directive"
        case .missing(let path):
            "`\(path)` has no value"
        case .controlCharacter(let path):
            "`\(path)` has a control character, which a header cannot hold"
        case .unbalancedDirection(let path):
            "`\(path)` has marks of direction that would turn the text around it"
        case .aborted(let reason):
            "template gives up: \(reason)"
        case .required(let reason):
            "required value is missing: \(reason)"
        case .impossible(let operation):
            operation.rawValue
        case .exceeded(let measure, let maximum):
            "template \(Self.excess(of: measure)), more than the limit of \(maximum)"
        }
    }

    /// A hint for the author, where there is one.
    public var help: String? {
        if let suggestion { return "did you mean `\(suggestion)`?" }
        return switch kind {
        case .curlyQuote:
            "write straight quotes, ' or \""
        case .unexpected(found: "=", expected: .end):
            "write `==` to compare"
        case .unexpected(found: "if", expected: .end):
            "write `elsif` for another condition"
        case .missing, .unguarded:
            "guard it with `if`, or give it a `default`"
        case .notPrintable(_, .list):
            "join it, or loop over it"
        case .wrongType(_, let takes, given: .markup) where takes.contains(.text):
            "filter the text before it becomes markup"
        case .constantCondition(true):
            "to ask whether there is something in it, compare it with `blank` or its `size` with 0"
        case .noLanguage:
            "name one that they can be written in: `language: \"en\"`"
        case .unusedValue:
            "print it, or leave it out"
        default:
            nil
        }
    }

    private static func name(of taker: Taker) -> String {
        switch taker {
        case .filter(let name): "filter `\(name)`"
        case .argument(let filter): "argument of filter `\(filter)`"
        case .item(let filter): "list in filter `\(filter)`"
        case .option(let name): "`\(name)`"
        case .parameter(let name): "parameter `\(name)`"
        }
    }

    private static func alternatives(_ kinds: [ValueKind]) -> String {
        kinds.map(\.description).joined(separator: " or ")
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
        case .output: "prints too many bytes"
        case .memory: "makes too many bytes on the way"
        case .steps: "takes too many steps"
        case .nesting: "nests blocks or parentheses too deeply"
        case .partials: "nests partials too deeply"
        }
    }
}

import Core

extension TemplateError {
    /// The short names of what can be wrong, under which docs/letters.md explains it.
    public enum Code: String, CaseIterable, Sendable {
        /// The markup goes on with something that has no place there.
        case unexpectedToken = "unexpected-token"
        /// A character that no markup has outside quotes.
        case invalidCharacter = "invalid-character"
        /// Quotes that a word processor has curled.
        case curlyQuotes = "curly-quotes"
        /// `{{` without `}}`.
        case unclosedOutput = "unclosed-output"
        /// `{%` without `%}`.
        case unclosedTag = "unclosed-tag"
        /// A quote without its second.
        case unclosedString = "unclosed-string"
        /// A block without its end tag.
        case unclosedBlock = "unclosed-block"
        /// A tag that the language does not have.
        case unknownTag = "unknown-tag"
        /// A filter that the language does not have.
        case unknownFilter = "unknown-filter"
        /// A partial that there is not.
        case unknownPartial = "unknown-partial"
        /// A time zone that the IANA database does not have.
        case unknownZone = "unknown-zone"
        /// A language that dates and lists cannot be written in.
        case unknownLanguage = "unknown-language"
        /// A tag outside of the block that it belongs to.
        case misplacedTag = "misplaced-tag"
        /// Content of a `case` that is never printed.
        case contentBeforeWhen = "content-before-when"
        /// A filter with too few or too many arguments.
        case argumentCount = "argument-count"
        /// A named argument that the filter does not have.
        case unknownArgument = "unknown-argument"
        /// A name that nothing declares.
        case unknownName = "unknown-name"
        /// A field that the value does not have.
        case unknownField = "unknown-field"
        /// A value that may be missing, used as if it were there.
        case unguardedOptional = "unguarded-optional"
        /// A list or a record where text is printed.
        case notPrintable = "not-printable"
        /// Something other than a list after `in`.
        case notIterable = "not-iterable"
        /// Two values without an order, or of which the one cannot contain the other.
        case notComparable = "not-comparable"
        /// A value of a type that its taker does not take.
        case wrongType = "wrong-type"
        /// A condition that holds always, or never.
        case constantCondition = "constant-condition"
        /// A value that is assigned or captured and never read.
        case unusedValue = "unused-value"
        /// A partial without a parameter that it requires.
        case missingParameter = "missing-parameter"
        /// A parameter that the partial does not declare.
        case unknownParameter = "unknown-parameter"
        /// A date format with an unknown directive.
        case invalidDateFormat = "invalid-date-format"
        /// A value that this record lacks.
        case missingValue = "missing-value"
        /// A value with a control character where a header is printed.
        case controlCharacter = "control-character"
        case unbalancedDirection = "unbalanced-direction"
        /// The template says that there must be no letter.
        case aborted
        /// A value that the template requires and this record lacks.
        case requiredValue = "required-value"
        /// An operation that standard Liquid cannot do with these values.
        case impossibleOperation = "impossible-operation"
        /// More than a limit of the environment.
        case limitExceeded = "limit-exceeded"
    }

    /// The short name of what is wrong.
    public var code: Code {
        switch kind {
        case .unexpected, .numberOutOfRange: .unexpectedToken
        case .invalidCharacter: .invalidCharacter
        case .curlyQuote: .curlyQuotes
        case .unclosed(.output): .unclosedOutput
        case .unclosed(.tag): .unclosedTag
        case .unclosed(.string): .unclosedString
        case .unclosed(.block): .unclosedBlock
        case .unknown(.tag, _, _): .unknownTag
        case .unknown(.filter, _, _): .unknownFilter
        case .unknown(.partial, _, _): .unknownPartial
        case .unknown(.zone, _, _): .unknownZone
        case .unknown(.language, _, _), .noLanguage: .unknownLanguage
        case .misplaced: .misplacedTag
        case .contentBeforeWhen: .contentBeforeWhen
        case .argumentCount: .argumentCount
        case .unknownArgument: .unknownArgument
        case .unknownName: .unknownName
        case .unknownField: .unknownField
        case .unguarded: .unguardedOptional
        case .notPrintable: .notPrintable
        case .notIterable: .notIterable
        case .notComparable: .notComparable
        case .wrongType, .notCount: .wrongType
        case .constantCondition: .constantCondition
        case .unusedValue: .unusedValue
        case .missingParameter: .missingParameter
        case .unknownParameter: .unknownParameter
        case .invalidDateFormat: .invalidDateFormat
        case .missing: .missingValue
        case .controlCharacter: .controlCharacter
        case .unbalancedDirection: .unbalancedDirection
        case .aborted: .aborted
        case .required: .requiredValue
        case .impossible: .impossibleOperation
        case .exceeded: .limitExceeded
        }
    }

    /// The name, out of those known there, that was probably meant.
    public var suggestion: String? {
        switch kind {
        case .unknown(_, _, let name), .unknownArgument(_, _, let name), .unknownName(_, let name),
            .unknownField(_, let name), .unknownParameter(_, _, let name):
            name
        default: nil
        }
    }
}

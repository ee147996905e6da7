package import Core
import Letters
package import MIME

/// One thing that is wrong in a file of the workspace: where, what was expected, and a suggestion.
///
/// Nothing of what candidates' records hold is repeated; only names of columns and keys are.
package struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// What can be wrong with a record.
    package enum Kind: Hashable, Sendable {
        /// Bytes that are not UTF-8, or a NUL.
        case invalidUTF8
        /// A quoted field that never ends (RFC 4180 §2.5).
        case unclosedQuote
        /// Text between a closing quote and the next comma.
        case textAfterQuote
        /// A quote inside of a field that is not quoted (RFC 4180 §2.5).
        case strayQuote
        /// A carriage return that no line feed follows (RFC 4180 §2.1).
        case loneCarriageReturn
        /// A row with more or fewer fields than the header has.
        case fieldCount(expected: Int, found: Int)
        /// The file has no header.
        case empty
        /// Fields stand between semicolons or tabs.
        case separator
        /// A column that letters cannot do without.
        case missingColumn(String, suggestion: String?)
        /// The first line of a table holds none of its columns.
        case noHeader
        /// A column, or a key, that stands there already.
        case duplicateName
        /// A column, or a key, that nothing reads; `nil` where it looks like a value gone astray.
        case unknownName(String?, suggestion: String?)
        /// A key of a YAML file that must be there.
        case missingKey(String)
        /// A field that must not be empty.
        case missingValue(String)
        /// A value of the wrong kind: what was expected in which column.
        case unexpected(in: String, expected: String, suggestion: String?)
        /// A key, or the value of one, that says nothing without another.
        case needs(String, String)
        /// An address that mail cannot be sent to, and why.
        case invalidAddress(in: String, MIMEError)
        /// A key of a record that another record has already.
        case duplicate(of: String, first: Place)
        /// A key that no record has.
        case unknownReference(in: String, to: String, suggestion: String?)
        /// The file breaks the rules of its format.
        case syntax(String)
        /// A file or folder among the forms that is not read.
        case notAForm
        /// The file is larger than any of its kind should be.
        case tooLarge(maximumBytes: Int)
    }

    /// What is wrong.
    package let kind: Kind

    /// Where.
    package let place: Place

    /// Whether the record can be used all the same.
    package let isWarning: Bool

    /// Notes what is wrong at a place.
    package init(_ kind: Kind, at place: Place, isWarning: Bool = false) {
        self.kind = kind
        self.place = place
        self.isWarning = isWarning
    }

    /// Place and message, on one line.
    package var description: String {
        "\(place): \(isWarning ? "warning: " : "")\(message)"
    }

    private var message: String {
        switch kind {
        case .invalidUTF8: "expected UTF-8 text without NUL; save the file as UTF-8"
        case .unclosedQuote: "this quoted field is never closed; expected a \" at its end"
        case .textAfterQuote: "expected a comma or the end of the line after the closing quote"
        case .strayQuote: "a field with a quote in it must be quoted, and the quote doubled"
        case .loneCarriageReturn: "expected lines to end in LF or CRLF, found a CR alone"
        case .fieldCount(let expected, let found):
            "expected \(expected) fields as in the header, found \(found)"
        case .empty: "the file is empty; expected a header with the names of the columns"
        case .separator: "fields stand between semicolons or tabs; save the file with commas"
        case .missingColumn(let name, let suggestion):
            "the column \(name) is missing" + (suggestion.map { "; is it \($0)?" } ?? "")
        case .noHeader: "the first line is no header; expected the names of the columns"
        case .duplicateName: "this name stands here a second time"
        case .unknownName(let name, let suggestion):
            (name.map { "\(String(reflecting: $0))" } ?? "this name")
                + " is not known and is not read" + didYouMean(suggestion)
        case .missingKey(let name): "expected \(name):"
        case .missingValue(let name): "\(name) is empty"
        case .unexpected(let name, let expected, let suggestion):
            "expected \(expected) in \(name)" + didYouMean(suggestion)
        case .needs(let name, let other): "\(name) needs \(other)"
        case .invalidAddress(let name, let error):
            "expected an email address in \(name), but this \(error)"
        case .duplicate(let name, let first): "this \(name) is taken already, at \(first)"
        case .unknownReference(let name, let target, let suggestion):
            "\(name) names nothing in \(target)" + didYouMean(suggestion)
        case .syntax(let problem): problem
        case .notAForm: "this is not read; a form is a file that ends in .yaml"
        case .tooLarge(let maximum): "the file is larger than \(maximum) bytes"
        }
    }
}

extension Fault.Kind {
    /// A name that is none of those that are read; one that could be a value is not repeated.
    static func unknown(_ name: String, among known: [String]) -> Fault.Kind {
        let isName = name.wholeMatch(of: /[A-Za-z0-9_-]{1,40}/) != nil
        return .unknownName(
            isName ? name : nil, suggestion: suggestion(for: name, among: known))
    }
}

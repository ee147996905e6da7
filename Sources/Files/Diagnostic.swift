package import Core

/// One problem in a file: its place, what was expected there, and a suggestion.
///
/// The text shows the names of columns and keys, and never a candidate's values.
package struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
    /// The weight of a problem.
    package enum Severity: Hashable, Sendable {
        /// The file cannot be used until somebody corrects it.
        case error
        /// The file can be used.
        case warning
    }

    /// The kinds of problem.
    package enum Kind: Hashable, Sendable {
        /// Bytes that are not UTF-8, or a NUL.
        case invalidUTF8
        /// A quoted field that never ends (RFC 4180 §2.5).
        case unclosedQuote
        /// Text between a closing quote and the next comma.
        case textAfterQuote
        /// A quote inside a field that is not quoted (RFC 4180 §2.5).
        case strayQuote
        /// A carriage return without a line feed (RFC 4180 §2.1).
        case loneCarriageReturn
        /// A row with more or fewer fields than the header.
        case fieldCount(expected: Int, found: Int)
        /// A header with more columns than any table has.
        case tooManyColumns(maximum: Int, found: Int)
        /// A table without a header.
        case empty
        /// A table with semicolons or tabs between its fields.
        case separator
        /// A required column that the table does not have.
        case missingColumn(String, suggestion: String?)
        /// A table whose first line holds none of its columns.
        case noHeader
        /// A column, or a key, that occurs twice.
        case duplicateName
        /// A column, or a key, that nothing reads; `nil` where it looks like a misplaced value.
        case unknownName(String?, suggestion: String?)
        /// A required key that a YAML file does not have.
        case missingKey(String)
        /// A required field that is empty.
        case missingValue(String)
        /// A value of the wrong kind: the column, and the kind that was expected.
        case unexpected(in: String, expected: String, suggestion: String?)
        /// A key, or the value of one, that needs another.
        case needs(String, String)
        /// An address that mail cannot be sent to, and the reason.
        case invalidAddress(in: String, reason: String)
        /// A key that another record has already.
        case duplicate(of: String, first: Place)
        /// A key that no record has.
        case unknownReference(in: String, to: String, suggestion: String?)
        /// A file that breaks the rules of its format.
        case syntax(String)
        /// A file that is not read, and the files that are.
        case ignored(expected: String)
        /// A file that is larger than any of its kind should be.
        case tooLarge(maximumBytes: Int)
        /// A value that is larger than any letter.
        case valueTooLarge(maximumBytes: Int)
        /// A YAML file that its aliases make larger than any file may be.
        case tooManyAliases
    }

    /// The kind of problem.
    package let kind: Kind

    /// The place of the problem.
    package let place: Place

    /// The weight of the problem.
    package let severity: Severity

    /// Notes a problem at a place.
    package init(_ kind: Kind, at place: Place, severity: Severity = .error) {
        self.kind = kind
        self.place = place
        self.severity = severity
    }

    /// The place and the message, on one line.
    package var description: String {
        "\(place): \(severity == .warning ? "warning: " : "")\(message)"
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
        case .tooManyColumns(let maximum, let found):
            "expected at most \(maximum) columns, found \(found); is this the file of records?"
        case .empty: "the file is empty; expected a header with the names of the columns"
        case .separator: "fields are separated by semicolons or tabs; save the file with commas"
        case .missingColumn(let name, let suggestion):
            "the column \(name) is missing" + (suggestion.map { "; is it \($0)?" } ?? "")
        case .noHeader: "the first line is not a header; expected the names of the columns"
        case .duplicateName: "this name is here a second time"
        case .unknownName(let name, let suggestion):
            (name.map { "\(String(reflecting: $0))" } ?? "this name")
                + " is not known and is not read" + didYouMean(suggestion)
        case .missingKey(let name): "expected \(name):"
        case .missingValue(let name): "\(name) is empty"
        case .unexpected(let name, let expected, let suggestion):
            "expected \(expected) in \(name)" + didYouMean(suggestion)
        case .needs(let name, let other): "\(name) needs \(other)"
        case .invalidAddress(let name, let reason):
            "expected an email address in \(name), but this \(reason)"
        case .duplicate(let name, let first): "this \(name) is taken already, at \(first)"
        case .unknownReference(let name, let target, let suggestion):
            "\(name) names nothing in \(target)" + didYouMean(suggestion)
        case .syntax(let problem): problem
        case .ignored(let expected): "this is not read; \(expected)"
        case .tooLarge(let maximum): "the file is larger than \(maximum) bytes"
        case .valueTooLarge(let maximum):
            "this value is larger than \(maximum) bytes; shorten it, or look for a missing quote"
        case .tooManyAliases:
            "the aliases (*name) make this file too large; write out what they stand for"
        }
    }
}

extension Diagnostic.Kind {
    /// An unknown name; a name that could be a value is not repeated.
    package static func unknown(_ name: String, among known: [String]) -> Diagnostic.Kind {
        let isName = name.wholeMatch(of: /[A-Za-z0-9_-]{1,40}/) != nil
        return .unknownName(
            isName ? name : nil, suggestion: suggestion(for: name, among: known))
    }
}

extension Sequence<Diagnostic> {
    /// Tells whether any of the problems is an error.
    package var hasErrors: Bool { contains { $0.severity == .error } }
}

package import Core

/// One record of a table, CSV or JSON: cells by column, and what is wrong with them.
///
/// Reading a field that is wrong adds a fault and gives `nil`, so that one pass over a record finds
/// all of its faults. White space around a value does not count.
package struct Row {
    package let file: String
    package let line: Int
    private let names: [String]
    private let cells: [Cell]
    private let unknown: [Int]
    package private(set) var faults: [Diagnostic] = []

    /// Joins names and cells, one name a cell; of cells with the same name the first one counts.
    ///
    /// The cells at the indices `unknown` have names that no field is read by.
    init(file: String, line: Int, names: [String], cells: [Cell], unknown: [Int] = []) {
        self.file = file
        self.line = line
        self.names = names
        self.cells = cells
        self.unknown = unknown
    }

    // Records have few fields, and their names are short: looking at all is quicker than hashing.
    private func cell(_ column: String) -> Cell? {
        names.firstIndex(of: column).map { cells[$0] }
    }

    /// The place of the record, or of one of its fields.
    package func place(of column: String? = nil) -> Place {
        guard let column, let cell = cell(column) else { return Place(file: file, line: line) }
        return Place(file: file, line: cell.line, column: cell.column)
    }

    package mutating func fail(_ kind: Diagnostic.Kind, in column: String) {
        faults.append(Diagnostic(kind, at: place(of: column)))
    }

    /// The value of a field; `nil` where it is empty or its column is not there.
    package func text(_ column: String) -> String? {
        guard let text = cell(column)?.text.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// The values under names that are not those of any field, without the empty ones.
    package var unread: [(text: String, place: Place)] {
        unknown.compactMap { index in
            let cell = cells[index]
            let text = cell.text.trimmed
            guard !text.isEmpty else { return nil }
            return (text, Place(file: file, line: cell.line, column: cell.column))
        }
    }

    /// The entries of a field, separated by `;`.
    package func list(_ column: String) -> [String] {
        (text(column) ?? "").split(separator: ";").map { String($0).trimmed }
            .filter { !$0.isEmpty }
    }

    package mutating func required(_ column: String) -> String? {
        let value = text(column)
        if value == nil { fail(.missingValue(column), in: column) }
        return value
    }

    /// A value that other records and people name this one by, so it holds nothing that cannot be
    /// seen.
    package mutating func key(_ column: String) -> String? {
        guard let key = required(column) else { return nil }
        guard key.isKey else {
            let expected = "a key on one line, without control characters"
            fail(.unexpected(in: column, expected: expected, suggestion: nil), in: column)
            return nil
        }
        return key
    }

    package mutating func date(_ column: String) -> CalendarDate? {
        value(column, "a date as 2026-11-23") { CalendarDate($0) }
    }

    package mutating func flag(_ column: String) -> Bool {
        value(column, "true or false") {
            switch $0.lowercased() {
            case "true", "yes", "1": true
            case "false", "no", "0": false
            default: nil
            }
        } ?? false
    }

    package mutating func choice<Choice>(_ column: String, of type: Choice.Type = Choice.self)
        -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        var names: [String] { Choice.allCases.map(\.rawValue) }
        return value(column, names.joined(separator: ", "), among: names) {
            Choice(rawValue: $0.lowercased())
        }
    }

    package mutating func number(_ column: String, in range: ClosedRange<Int>) -> Int? {
        value(column, "a whole number from \(range.lowerBound) to \(range.upperBound)") {
            Int($0).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// A field made into something else; a fault with what was expected where that cannot be done.
    package mutating func value<Value>(
        _ column: String, _ expected: @autoclosure () -> String,
        among names: @autoclosure () -> [String] = [], _ read: (String) -> Value?
    ) -> Value? {
        guard let text = text(column) else { return nil }
        guard let value = read(text) else {
            let suggestion = suggestion(for: text, among: names())
            fail(.unexpected(in: column, expected: expected(), suggestion: suggestion), in: column)
            return nil
        }
        return value
    }
}

extension String {
    /// Tells whether people can name a record by it: it holds nothing that cannot be seen.
    package var isKey: Bool {
        !unicodeScalars.contains {
            [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
    }

    /// The text without the white space around it.
    package var trimmed: String {
        let isPlain = { (byte: UInt8?) in byte.map { (0x21...0x7E).contains($0) } ?? true }
        if isPlain(utf8.first), isPlain(utf8.last) { return self }
        var characters = self[...]
        while characters.first?.isWhitespace == true { characters.removeFirst() }
        while characters.last?.isWhitespace == true { characters.removeLast() }
        return String(characters)
    }
}

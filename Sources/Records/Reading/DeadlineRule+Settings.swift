import Core
import Files
package import Letters

extension DeadlineRule {
    /// Reads the list `deadlines` of the settings.
    static func list(of settings: YAMLMapping, _ faults: inout [Diagnostic]) -> [DeadlineRule] {
        var places: [String: Place] = [:]
        return settings.list("deadlines", &faults).compactMap { entry in
            let keys = ["name", "what", "from", "within", "country"]
            var row = entry.row(keys, nested: ["kept_by"], &faults)
            let letters = letters(of: entry, &faults)
            let rule = DeadlineRule(&row, keptBy: letters)
            if let name = row.text("name"),
                let first = places.updateValue(row.place(of: "name"), forKey: name)
            {
                row.fail(.duplicate(of: "name", first: first), in: "name")
            }
            faults += row.faults
            return rule
        }
    }

    /// Reads one rule; nil if a fault makes it unusable.
    private init?(_ row: inout Row, keptBy letters: Set<LetterKind>) {
        let name = row.key("name")
        let what = row.required("what")
        let event: Event? = row.required("from") == nil ? nil : row.choice("from")
        let term: Term? =
            row.required("within") == nil
            ? nil
            : row.value("within", "a term as 45 days, 2 business days or 24 hours") { Term($0) }
        let country = row.value("country", "a country as CA or CA-ON") { Country($0) }
        guard let name, let what, let event, let term else { return nil }
        self.init(
            name: name, what: what, from: event, within: term, in: country, keptBy: letters)
    }

    /// The letters under `kept_by`; all letters if the key is missing.
    private static func letters(
        of entry: YAMLMapping, _ faults: inout [Diagnostic]
    ) -> Set<LetterKind> {
        let names = LetterKind.allCases.map(\.rawValue)
        let letters = entry.texts("kept_by", &faults).compactMap { cell -> LetterKind? in
            let letter = LetterKind(rawValue: cell.text)
            if letter == nil {
                let kind = Diagnostic.Kind.unexpected(
                    in: "kept_by", expected: names.joined(separator: ", "),
                    suggestion: suggestion(for: cell.text, among: names))
                faults.append(Diagnostic(kind, at: cell.place))
            }
            return letter
        }
        return Set(letters.isEmpty ? LetterKind.allCases : letters)
    }
}

extension DeadlineRule.Term {
    /// Reads a term such as `45 days`.
    ///
    /// Hours must be whole days, as letters are dated by the day.
    package init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(\d{1,3}) +(business +days?|days?|hours)/),
            let count = Int(match.1), count > 0
        else { return nil }
        switch match.2.first {
        case "b": self = .businessDays(count)
        case "d": self = .days(count)
        default:
            guard count.isMultiple(of: 24) else { return nil }
            self = .days(count / 24)
        }
    }
}

import Core
package import Files
package import Letters

extension BusinessCalendars {
    /// The key whose days are free everywhere.
    private static let everywhere = "all"

    /// Reads the mapping `holidays` of the settings: the days by country.
    package init(of settings: YAMLMapping, _ faults: inout [Diagnostic]) {
        let mapping = settings.mapping("holidays", &faults)
        var common: Set<CalendarDate> = []
        var holidays: [Country: Set<CalendarDate>] = [:]
        for key in mapping?.keys ?? [] {
            let days = Self.days(under: key.text, of: mapping, &faults)
            if key.text == Self.everywhere {
                common.formUnion(days)
            } else if let country = Country(key.text) {
                holidays[country, default: []].formUnion(days)
            } else {
                let expected = "a country as CA or CA-ON, or \(Self.everywhere)"
                faults.append(
                    Diagnostic(
                        .unexpected(in: "holidays", expected: expected, suggestion: nil),
                        at: key.place))
            }
        }
        self.init(everywhere: common, holidays: holidays)
    }

    private static func days(
        under key: String, of mapping: YAMLMapping?, _ faults: inout [Diagnostic]
    ) -> [CalendarDate] {
        (mapping?.texts(key, &faults) ?? []).compactMap { cell in
            let day = CalendarDate(cell.text)
            if day == nil {
                let kind = Diagnostic.Kind.unexpected(
                    in: "holidays", expected: "a date as 2026-11-23", suggestion: nil)
                faults.append(Diagnostic(kind, at: cell.place))
            }
            return day
        }
    }
}

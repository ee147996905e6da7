import Files
import MIME

/// The forms of address of the languages that have more than one.
enum FormOfAddress: String, CaseIterable {
    case sie, du, usted, tu

    /// Each language with its forms, first the one among strangers.
    private static let forms: [(language: String, forms: [FormOfAddress])] = [
        ("de", [.sie, .du]), ("es", [.usted, .tu]),
    ]

    /// Reads the mapping `form_of_address` of the settings, as `{de: du}`.
    ///
    /// - Returns: The tags of letters as among friends, by the language.
    static func familiarLanguages(
        of settings: YAMLMapping, _ faults: inout [Diagnostic]
    ) -> [LanguageTag: LanguageTag] {
        guard let mapping = settings.mapping("form_of_address", &faults) else { return [:] }
        var row = mapping.row(forms.map(\.language), &faults)
        var familiar: [LanguageTag: LanguageTag] = [:]
        for (language, known) in forms {
            let names = known.map(\.rawValue)
            let form = row.value(language, names.joined(separator: " or "), among: names) { text in
                known.first { $0.rawValue == text.lowercased() }
            }
            if let form, form != known.first, let plain = try? LanguageTag(language) {
                familiar[plain] = try? LanguageTag("\(language)-x-\(form.rawValue)")
            }
        }
        faults += row.faults
        return familiar
    }
}

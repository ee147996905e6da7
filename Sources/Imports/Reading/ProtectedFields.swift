/// The list of protected fields: demographic data, pay and health.
///
/// A field is recognized by its name, or by the title of its question. The reader skips it, so that
/// no other code sees its value. `race` is protected and `race conditions` is not. Fewer words are
/// protected on evaluation forms, where an interview may be about `health and safety`.
enum ProtectedFields {
    /// The names of members that hold an object's title.
    static let titles: Set<String> = [
        "name", "title", "question", "text", "label", "name_key", "humanReadablePath", "path",
    ]

    /// The length in bytes above which a text is not a title.
    private static let maximumLength = 2_000

    /// The names of members that hold the answer to an object's title.
    private static let values: Set<String> = [
        "value", "values", "answer", "answers", "note", "rating", "comment", "comments", "score",
        "boolean_value", "candidate_attribute_rating",
    ]

    private static let words: Set<String> = [
        "race", "ethnicity", "ethnic", "hispanic", "latino", "gender", "sex", "sexual", "lgbt",
        "lgbtq",
        "transgender", "pronoun", "pronouns", "veteran", "disability", "disabilities", "disabled",
        "religion", "religious", "nationality", "citizenship", "visa", "birthday", "birthdate",
        "birthplace", "birth", "dob", "marital", "married", "pregnancy", "pregnant", "maternity",
        "eeo", "eeoc", "demographic", "demographics", "salary", "salaries", "compensation",
        "remuneration", "wage", "wages", "bonus", "payroll", "ctc", "genetic", "vaccination",
        "geburtsdatum", "geburtstag", "geschlecht", "gehalt", "gehaltsvorstellung",
        "schwerbehinderung", "behinderung", "naissance", "salaire", "salario", "nacimiento",
    ]

    /// Words that are also protected outside evaluation forms.
    private static let wordsOffForms: Set<String> = [
        "age", "pay", "medical", "health", "illness", "diversity", "accommodation",
        "accommodations", "race",
    ]

    /// Words that are protected on evaluation forms if one of these words is in the same title.
    private static let companions: [String: Set<String>] = [
        "health": ["condition", "conditions", "status", "issue", "issues", "problem", "problems"],
        "medical": ["condition", "conditions", "history", "leave", "status", "issues"],
        "pay": ["expectation", "expectations", "range", "rate", "grade"],
        "age": ["group", "range", "candidate", "candidates"],
    ]

    /// Words that are harmless if one of these words is in the same title.
    private static let harmless: [String: Set<String>] = [
        "race": [
            "condition", "conditions", "hazard", "hazards", "detector", "data", "thread", "threads",
            "concurrency", "deadlock",
        ],
        "visa": ["card", "cards", "payment", "payments"],
        "compensation": ["plan", "design", "temperature", "motion", "offset"],
    ]

    /// The names of members that hold the content of an evaluation form.
    private static let formMembers: Set<String> = [
        "attributes", "questions", "fields", "scores", "sections", "submittedValues", "ratings",
    ]

    /// Returns true if the values below this name are part of an evaluation form.
    static func isForm(_ name: String) -> Bool { formMembers.contains(name) }

    /// Returns true if a field with this name or title is protected.
    static func contains(_ title: String, onForm: Bool) -> Bool {
        guard title.utf8.count < maximumLength else { return false }
        let found = Self.words(of: title)
        let set = Set(found)
        return found.contains { word in
            if let others = harmless[word], !others.isDisjoint(with: set) { return false }
            if words.contains(word) { return true }
            guard onForm else { return wordsOffForms.contains(word) }
            if word == "age", found.count == 1 { return true }
            return companions[word].map { !$0.isDisjoint(with: set) } ?? false
        }
    }

    /// Returns the title of an object that holds a protected answer; nil for any other object.
    static func protectedTitle(
        of members: [Node.Member], isProtected: (String) -> Bool
    ) -> String? {
        guard members.contains(where: { values.contains($0.name) }) else { return nil }
        for member in members where titles.contains(member.name) {
            if let title = member.value.text, isProtected(title) { return Self.shown(title) }
        }
        return nil
    }

    /// Returns a path as the report shows it: `custom_fields.birthday`, `attributes[].note`.
    static func name(of path: [String]) -> String {
        path.reduce(into: "") { name, part in
            name += part == "[]" || name.isEmpty ? part : ".\(part)"
        }
        .shown
    }

    /// Returns a title as the report shows it: one line of at most 80 characters.
    static func shown(_ title: String) -> String { title.withoutHTML.shown }

    /// Returns the words of a name such as `preferredPronouns` or `What is your salary?`, in lower
    /// case.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for scalar in name.unicodeScalars {
            let isUpper =
                scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
            let isLetter =
                scalar.isASCII
                ? isUpper || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
                : scalar.properties.isAlphabetic
            if !isLetter || isUpper && wasLower, !word.isEmpty {
                words.append(word)
                word = ""
            }
            wasLower = isLetter && !isUpper
            if isLetter { word.unicodeScalars.append(scalar) }
        }
        if !word.isEmpty { words.append(word) }
        return words.map { $0.lowercased() }
    }
}

/// A cache in front of `ProtectedFields`: an export repeats a few names a million times.
struct FieldGuard {
    private static let maximumNames = 10_000

    private var onForms: [String: Bool] = [:]
    private var elsewhere: [String: Bool] = [:]

    /// Returns true if a field with this name or title is protected.
    mutating func isProtected(_ title: String, onForm: Bool) -> Bool {
        if let known = onForm ? onForms[title] : elsewhere[title] { return known }
        let isProtected = ProtectedFields.contains(title, onForm: onForm)
        guard onForms.count + elsewhere.count < Self.maximumNames else { return isProtected }
        if onForm {
            onForms[title] = isProtected
        } else {
            elsewhere[title] = isProtected
        }
        return isProtected
    }
}

extension String {
    /// The text on one line, cut after 79 characters.
    fileprivate var shown: String {
        let line = String(
            map { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
        return line.count > 80 ? line.prefix(79) + "…" : line
    }
}

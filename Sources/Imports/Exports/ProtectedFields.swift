/// What does not come in: demographic data, pay and health, by the names that fields and questions have.
///
/// A field of such a name is passed over while the file is read, so that nothing behind it ever sees its
/// value. `race` is one such name and `race conditions` is not; on evaluation forms, where `health and
/// safety` or `attention to pay` may be what an interview is about, fewer words count.
enum ProtectedFields {
    /// What an object calls itself by.
    static let titles: Set<String> = [
        "name", "title", "question", "text", "label", "name_key", "humanReadablePath", "path",
    ]

    /// Longer than any title, in bytes.
    private static let maximumLength = 2_000

    /// Objects with a title and one of these hold something about a person.
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

    /// Words that count beside the others where a form is not about a candidate's work.
    private static let fieldWords: Set<String> = [
        "age", "pay", "medical", "health", "illness", "diversity", "accommodation",
        "accommodations", "race",
    ]

    /// Words that count on evaluation forms too, beside one of these.
    private static let companions: [String: Set<String>] = [
        "health": ["condition", "conditions", "status", "issue", "issues", "problem", "problems"],
        "medical": ["condition", "conditions", "history", "leave", "status", "issues"],
        "pay": ["expectation", "expectations", "range", "rate", "grade"],
        "age": ["group", "range", "candidate", "candidates"],
    ]

    /// Words beside which another one means something harmless.
    private static let harmless: [String: Set<String>] = [
        "race": [
            "condition", "conditions", "hazard", "hazards", "detector", "data", "thread", "threads",
            "concurrency", "deadlock",
        ],
        "visa": ["card", "cards", "payment", "payments"],
        "compensation": ["plan", "design", "temperature", "motion", "offset"],
    ]

    /// Where forms are about a candidate's work.
    private static let evaluations: Set<String> = [
        "attributes", "questions", "fields", "scores", "sections", "submittedValues", "ratings",
    ]

    /// Whether what stands below these fields is an evaluation.
    static func isForm(_ path: [String]) -> Bool { path.contains(where: evaluations.contains) }

    /// Whether what has this name or title is not let in.
    static func isClosed(to title: String, onForm: Bool) -> Bool {
        guard title.utf8.count < maximumLength else { return false }
        let found = Self.words(of: title)
        let set = Set(found)
        return found.contains { word in
            if let company = harmless[word], !company.isDisjoint(with: set) { return false }
            if words.contains(word) { return true }
            guard onForm else { return fieldWords.contains(word) }
            if word == "age", found.count == 1 { return true }
            return companions[word].map { !$0.isDisjoint(with: set) } ?? false
        }
    }

    /// The title of an object that is not let in; `nil` for all others.
    static func closedTitle(
        of members: [Node.Member], isClosed: (String) -> Bool
    ) -> String? {
        guard members.contains(where: { values.contains($0.name) }) else { return nil }
        for member in members where titles.contains(member.name) {
            if let title = member.value.text, isClosed(title) { return Self.shown(title) }
        }
        return nil
    }

    /// A path of names as it is shown: `custom_fields.birthday`, `attributes[].note`.
    static func name(of path: [String]) -> String {
        path.reduce(into: "") { name, part in
            name += part == "[]" || name.isEmpty ? part : ".\(part)"
        }
        .shown
    }

    /// A title as it is shown: one line of at most 80 characters.
    static func shown(_ title: String) -> String { title.plainText.shown }

    /// The words of `preferredPronouns`, `custom_birth_date` or `What is your salary?`, in lower case.
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

/// The same, with the names that were asked about before: an export has few, a million times.
struct FieldGuard {
    private static let maximumNames = 10_000

    private var onForms: [String: Bool] = [:]
    private var elsewhere: [String: Bool] = [:]

    /// Whether what has this name or title is not let in.
    mutating func isClosed(to title: String, onForm: Bool) -> Bool {
        if let known = onForm ? onForms[title] : elsewhere[title] { return known }
        let isClosed = ProtectedFields.isClosed(to: title, onForm: onForm)
        guard onForms.count + elsewhere.count < Self.maximumNames else { return isClosed }
        if onForm {
            onForms[title] = isClosed
        } else {
            elsewhere[title] = isClosed
        }
        return isClosed
    }
}

extension String {
    /// The text on one line, cut where it is long.
    fileprivate var shown: String {
        let line = String(
            map { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
        return line.count > 80 ? line.prefix(79) + "…" : line
    }
}

import Core
import Liquid
package import MIME

/// One letter in one language, read and ready: a subject and a body, both in Liquid.
///
/// The file begins with its front matter, three lines between two `---`, then CommonMark:
///
///     ---
///     letter: rejection-with-feedback
///     language: en
///     subject: Your application for {{ position.title }}
///     ---
///     Dear {{ candidate.greeting_name }},
package struct LetterTemplate: Sendable {
    /// The file's name, as diagnostics and the batch print it.
    package let name: String

    /// The kind of letter.
    package let kind: LetterKind

    /// The language it is written in.
    package let language: LanguageTag

    /// The way to end letters of this kind, if the template has one.
    let unsubscribe: Unsubscribe?

    let subject: Template
    let body: Template

    /// The beginning of the body.
    let bodyPlace: Place

    /// Reads a template file, with the partials it may render.
    ///
    /// - Throws: every fault of the front matter, or all that is wrong with subject and body over
    ///   what the letter may use, with lines and columns of the whole file.
    package init(_ file: TemplateFile, partials: [TemplateFile]) throws(TemplateFaults) {
        let front = try FrontMatter(of: file)
        let partials = Dictionary(
            partials.map { ($0.stem, Environment.Partial(named: $0.name, source: $0.source)) },
            uniquingKeysWith: { _, last in last })
        let localization = Localization(
            language: Localization.Language(tag: front.language.text))
        let direction = Direction(language: front.language.text)
        let subjects = Environment(
            escaping: .header, direction: direction, localization: localization)
        let bodies = Environment(
            escaping: .markdown, direction: direction, localization: localization,
            partials: partials)

        var faults: [TemplateFaults.Fault] = []
        let schema = front.kind.schema
        let subject = TemplateFaults.collecting(&faults, schema) { () throws(TemplateErrors) in
            try subjects.template(named: file.name, source: front.subject)
        }
        let body = TemplateFaults.collecting(&faults, schema) { () throws(TemplateErrors) in
            try bodies.template(named: file.name, source: front.body)
        }
        guard let subject, let body, faults.isEmpty else { throw TemplateFaults(faults) }
        name = file.name
        kind = front.kind
        language = front.language
        unsubscribe = front.unsubscribe
        self.subject = subject
        self.body = body
        bodyPlace = Place(file: file.name, line: front.bodyLine)
    }
}

/// The first lines of a letter's template: which letter, in which language, under which subject.
///
/// It is YAML of the plainest kind, one `key: value` a line, so that it can be read without a YAML
/// parser and every fault has its line. A value may stand in quotes, without quotes inside; lines
/// that are blank or begin with `#` do not count.
struct FrontMatter {
    let kind: LetterKind
    let language: LanguageTag
    let subject: Substring
    let body: Substring

    /// The line of the file at which the body begins.
    let bodyLine: Int

    private struct Entry {
        let value: Substring
        let place: Place
    }

    /// The way to end letters of this kind, if the template has one.
    let unsubscribe: Unsubscribe?

    private static let requiredKeys = ["letter", "language", "subject"]
    private static let keys = requiredKeys + ["list_unsubscribe"]

    init(of file: TemplateFile) throws(TemplateFaults) {
        let lines = file.source.split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n"
        }
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            throw TemplateFaults(.noFrontMatter, at: Place(file: file.name, line: 1))
        }
        let entries = try Self.entries(lines[1..<end], in: file)
        guard let letter = entries["letter"], let language = entries["language"],
            let subject = entries["subject"]
        else {
            let missing = Self.requiredKeys.filter { entries[$0] == nil }
            let place = Place(file: file.name, line: end + 1)
            throw TemplateFaults(missing.map { .init(kind: .missingKey($0), place: place) })
        }
        guard let kind = LetterKind(rawValue: String(letter.value)) else {
            let name = String(letter.value)
            let known = LetterKind.allCases.map(\.rawValue)
            let kind = TemplateFaults.Fault.Kind.unknownLetter(
                name, suggestion: Core.suggestion(for: name, among: known))
            throw TemplateFaults(kind, at: letter.place)
        }
        do {
            self.language = try LanguageTag(String(language.value))
        } catch {
            throw TemplateFaults(.invalidLanguage, at: language.place)
        }
        do {
            unsubscribe = try entries["list_unsubscribe"].map { try Unsubscribe(String($0.value)) }
        } catch {
            let place = entries["list_unsubscribe"]?.place ?? letter.place
            throw TemplateFaults(.invalidUnsubscribe, at: place)
        }
        let expected = "\(kind.rawValue).\(language.value).md"
        guard expected == file.name else {
            throw TemplateFaults(.misnamed(expected: expected), at: letter.place)
        }
        self.kind = kind
        self.subject = subject.value
        body = lines[(end + 1)...].first.map { file.source[$0.startIndex...] } ?? ""
        bodyLine = end + 2
    }

    private static func entries(
        _ lines: ArraySlice<Substring>, in file: TemplateFile
    ) throws(TemplateFaults) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        var faults: [TemplateFaults.Fault] = []
        for (index, line) in zip(lines.indices, lines) {
            guard let first = line.first(where: { $0 != " " }), first != "#" else { continue }
            let start = Place(file: file.name, line: index + 1)
            let key = String(line.prefix { $0 != ":" })
            guard keys.contains(key), key.count < line.count else {
                let kind = TemplateFaults.Fault.Kind.unknownKey(
                    key, suggestion: Core.suggestion(for: key, among: keys))
                faults.append(.init(kind: kind, place: start))
                continue
            }
            guard entries[key] == nil else {
                faults.append(.init(kind: .repeatedKey(key), place: start))
                continue
            }
            let value = line.dropFirst(key.count + 1).trimmingSpaces
            let column = line[..<value.startIndex].unicodeScalars.count + 1
            let place = Place(file: file.name, line: index + 1, column: column)
            guard let plain = value.withoutQuotes else {
                faults.append(.init(kind: .quotes, place: place))
                continue
            }
            entries[key] = Entry(value: plain, place: place)
        }
        guard faults.isEmpty else { throw TemplateFaults(faults) }
        return entries
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The text without its quotes; `nil` if quotes do not match.
    fileprivate var withoutQuotes: Substring? {
        guard let quote = first, quote == "\"" || quote == "'" else { return self }
        let inner = dropFirst().dropLast()
        return count > 1 && last == quote && !inner.contains(quote) && !inner.contains("\\")
            ? inner : nil
    }
}

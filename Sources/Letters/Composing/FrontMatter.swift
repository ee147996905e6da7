import Liquid
import MIME

/// The first lines of a letter's template: which letter, in which language, under which subject.
///
/// It is YAML of the plainest kind, one `key: value` a line, so that it can be read without a YAML
/// parser and every fault has its line.
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

    private static let keys = ["letter", "language", "subject"]

    init(of file: TemplateFile) throws(TemplateFaults) {
        let lines = file.source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            throw TemplateFaults(.noFrontMatter, at: Place(file: file.name, line: 1))
        }
        let entries = try Self.entries(lines[1..<end], in: file)
        guard let letter = entries["letter"], let language = entries["language"],
            let subject = entries["subject"]
        else {
            let missing = Self.keys.filter { entries[$0] == nil }
            let place = Place(file: file.name, line: end + 1)
            throw TemplateFaults(missing.map { .init(kind: .missingKey($0), place: place) })
        }
        guard let kind = LetterKind(rawValue: String(letter.value)) else {
            let name = String(letter.value)
            let known = LetterKind.allCases.map(\.rawValue)
            let kind = TemplateFaults.Fault.Kind.unknownLetter(
                name, suggestion: Liquid.suggestion(for: name, among: known))
            throw TemplateFaults(kind, at: letter.place)
        }
        do {
            self.language = try LanguageTag(String(language.value))
        } catch {
            throw TemplateFaults(.invalidLanguage, at: language.place)
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
            let key = String(line.prefix { $0 != ":" })
            guard keys.contains(key), key.count < line.count else {
                let kind = TemplateFaults.Fault.Kind.unknownKey(
                    key, suggestion: Liquid.suggestion(for: key, among: keys))
                faults.append(.init(kind: kind, place: Place(file: file.name, line: index + 1)))
                continue
            }
            let value = line.dropFirst(key.count + 1).drop { $0 == " " }
            let column = line.unicodeScalars.count - value.unicodeScalars.count + 1
            let place = Place(file: file.name, line: index + 1, column: column)
            entries[key] = Entry(value: value, place: place)
        }
        guard faults.isEmpty else { throw TemplateFaults(faults) }
        return entries
    }
}

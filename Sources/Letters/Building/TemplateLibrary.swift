package import MIME

/// The templates of a team: the shipped ones, each replaced by a file of the same name if there is
/// one.
package struct TemplateLibrary: Sendable {
    private let files: [String: TemplateFile]

    /// The shipped templates, with `replacements` in the place of those that they share a name
    /// with.
    package init(replacements: [TemplateFile] = []) {
        files = Dictionary(
            (Self.shipped + replacements).map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    }

    /// The files, in the order of their names.
    package var all: [TemplateFile] { files.values.sorted { $0.name < $1.name } }

    /// Reads every template there is.
    ///
    /// - Throws: every fault of every one of them.
    package func verify() throws(TemplateFaults) {
        var faults: [TemplateFaults.Fault] = []
        for kind in LetterKind.allCases {
            do { _ = try templates(for: kind) } catch { faults += error.faults }
        }
        do { _ = try layout() } catch { faults += error.faults }
        var seen: Set<TemplateFaults.Fault> = []
        faults.removeAll { !seen.insert($0).inserted }
        guard faults.isEmpty else { throw TemplateFaults(faults) }
    }

    /// The templates of one letter, by language, read and ready.
    ///
    /// - Throws: every fault of every one of them. A file with front matter that is named after no
    ///   letter is a fault too, as it would be passed over.
    package func templates(
        for kind: LetterKind
    ) throws(TemplateFaults) -> [LanguageTag: LetterTemplate] {
        var templates: [LanguageTag: LetterTemplate] = [:]
        var faults: [TemplateFaults.Fault] = []
        for file in all where file.mayBe(kind) {
            do {
                let partials = all.filter { $0.language == file.language && $0.isPartial }
                let template = try LetterTemplate(file, partials: partials)
                templates[template.language] = template
            } catch {
                faults += error.faults
            }
        }
        guard faults.isEmpty else { throw TemplateFaults(faults) }
        return templates
    }

    /// The page that the HTML of a letter is set into.
    package func layout() throws(TemplateFaults) -> Layout {
        guard let file = files[Layout.fileName] else {
            preconditionFailure("layout.html is shipped")
        }
        return try Layout(file)
    }
}

/// A template file: `rejection-with-feedback.en.md`, `signature.en.md`, `layout.html`.
package struct TemplateFile: Hashable, Sendable {
    /// The file's name, without a folder.
    package let name: String

    /// The text of the file.
    package let source: String

    /// Takes a file's name and text; a byte order mark is dropped.
    package init(name: String, source: String) {
        self.name = name
        self.source = source.hasPrefix("\u{FEFF}") ? String(source.dropFirst()) : source
    }

    /// The name up to the first dot: `signature` of `signature.en.md`.
    var stem: String { String(name.prefix { $0 != "." }) }

    /// The language tag between the first dot and the last; `nil` for a file without one.
    var language: String? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }

    /// Says if it is a template of this letter, or has front matter under a name of no letter.
    func mayBe(_ kind: LetterKind) -> Bool {
        let isNameless = name.hasSuffix(".md") && LetterKind(rawValue: stem) == nil && !isPartial
        return stem == kind.rawValue || isNameless
    }

    /// Says if it is a partial, which letters render: it has no letter's name and no front matter.
    var isPartial: Bool {
        name.hasSuffix(".md") && LetterKind(rawValue: stem) == nil && !source.hasPrefix("---")
    }
}

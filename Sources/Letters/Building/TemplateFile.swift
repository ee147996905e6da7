/// A template as it lies on disk: `rejection-with-feedback.en.md`, `signature.en.md`, `layout.html`.
package struct TemplateFile: Hashable, Sendable {
    /// The file's name, without a folder.
    package let name: String

    /// What it holds.
    package let source: String

    /// Takes a file's name and what it holds, without a byte order mark.
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

    /// Whether it is a template of this letter, or one that nobody can tell whose it is.
    func mayBe(_ kind: LetterKind) -> Bool {
        let isNameless = name.hasSuffix(".md") && LetterKind(rawValue: stem) == nil && !isPartial
        return stem == kind.rawValue || isNameless
    }

    /// Whether letters render it, rather than being it: it stands for no letter and has no front matter.
    var isPartial: Bool {
        name.hasSuffix(".md") && LetterKind(rawValue: stem) == nil && !source.hasPrefix("---")
    }
}

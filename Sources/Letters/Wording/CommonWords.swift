import MIME

/// The words that everybody uses, in the languages of the letters.
///
/// `Wording/Lists/common-words.*.txt` holds them; each file says what it is for.
struct CommonWords: Sendable {
    private let lists: [Set<UInt64>]

    /// Chooses the lists for a language, English always; all of them for a language without one.
    init(language: LanguageTag) {
        lists =
            switch WordList.ShippedLanguage(rawValue: language.primary) {
            case .english: [Self.english]
            case .german: [Self.english, Self.german]
            case .french: [Self.english, Self.french]
            case .spanish: [Self.english, Self.spanish]
            case nil: Self.all
            }
    }

    /// Tells whether a word is in one of the lists as it is.
    func contains(_ word: Word) -> Bool {
        lists.contains { $0.contains(word.hash) }
    }

    /// Tells whether at least one of these words is rare: no number, with at least three letters,
    /// in none of the lists, also without an ending, and in no shipped template.
    static func hasRareWord(_ words: Words) -> Bool {
        words.contains { word in
            let form = words.form(of: word)
            return form.count > 2 && form.contains { !(0x30...0x39).contains($0) }
                && !(0...3).contains { ending in
                    (ending == 0 || form.count - ending > 3) && isKnown(form.dropLast(ending))
                }
        }
    }

    private static func isKnown(_ form: ArraySlice<UInt8>) -> Bool {
        let hash = form.reduce(WordHash()) { $0.followed(by: $1) }.value
        return all.contains { $0.contains(hash) } || templates.contains(hash)
    }

    private static let all = [english, german, french, spanish]
    private static let english = words(PackageResources.common_words_en_txt)
    private static let german = words(PackageResources.common_words_de_txt)
    private static let french = words(PackageResources.common_words_fr_txt)
    private static let spanish = words(PackageResources.common_words_es_txt)

    private static let templates = Set(
        TemplateLibrary.shipped.flatMap { Words(seen: $0.source) }.map(\.hash))

    /// The words below the line `== words ==`.
    private static func words(_ list: [UInt8]) -> Set<UInt64> {
        let text = String(decoding: list, as: UTF8.self)
        guard let heading = text.firstRange(of: "== words ==") else { return [] }
        return Set(Words(seen: String(text[heading.upperBound...])).map(\.hash))
    }
}

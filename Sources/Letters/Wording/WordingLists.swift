/// The watched wording of one language, ready to be looked for: all of it, and what is looked for in
/// whole letters.
struct WordingLists: Sendable {
    /// Every topic.
    let all: WordingLexicon

    /// What says that a position is filled, and nothing else.
    let positionFilled: WordingLexicon

    private init(_ wording: [WatchedWording], numbers: String) {
        all = WordingLexicon(wording, numbers: numbers)
        positionFilled = WordingLexicon(
            wording.filter { $0.topic == .positionFilled }, numbers: numbers)
    }

    /// Phrases in English.
    static let english = Self(WatchedWording.english, numbers: WatchedWording.englishNumbers)

    /// Phrases in German.
    static let german = Self(WatchedWording.german, numbers: WatchedWording.germanNumbers)

    /// Phrases in French.
    static let french = Self(WatchedWording.french, numbers: WatchedWording.frenchNumbers)

    /// Phrases in Spanish.
    static let spanish = Self(WatchedWording.spanish, numbers: WatchedWording.spanishNumbers)
}

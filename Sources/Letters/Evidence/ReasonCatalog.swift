package import MIME

/// The reasons that a team records, each with what a candidate may read of it: `reasons.yaml`.
package struct ReasonCatalog: Hashable, Sendable {
    /// What a candidate may read, in one language.
    package struct Text: Hashable, Sendable {
        /// What decided, in whole sentences.
        package let feedback: ShareableText

        /// What to do about it.
        package let advice: ShareableText?

        /// Joins what decided with what to do about it.
        package init(feedback: ShareableText, advice: ShareableText? = nil) {
            self.feedback = feedback
            self.advice = advice
        }
    }

    /// One reason.
    package struct Entry: Hashable, Sendable {
        /// What the records call it: any of these.
        package let names: [PrivateText]

        /// The competencies on forms that it rests on; none where it rests on something else.
        let competencies: Set<UInt64>

        /// Whether it says that somebody else was hired.
        package let isPositionFilled: Bool

        /// Whether nothing may be written about it, as on the outcome of a background check.
        package let isUnexplained: Bool

        /// What candidates may read, by language.
        package let texts: [LanguageTag: Text]

        /// A reason with at least one name.
        package init(
            names: [PrivateText], competencies: [PrivateText] = [], isPositionFilled: Bool = false,
            isUnexplained: Bool = false, texts: [LanguageTag: Text] = [:]
        ) {
            self.names = names
            self.competencies = Set(competencies.map(\.key))
            self.isPositionFilled = isPositionFilled
            self.isUnexplained = isUnexplained
            self.texts = texts
        }
    }

    private let entries: [UInt64: Entry]

    /// Collects reasons; of two with one name the first counts.
    package init(_ entries: [Entry] = []) {
        self.entries = Dictionary(
            entries.flatMap { entry in entry.names.map { ($0.key, entry) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The reason of this name; `nil` where the catalog has none.
    func entry(for name: PrivateText?) -> Entry? {
        name.flatMap { entries[$0.key] }
    }
}

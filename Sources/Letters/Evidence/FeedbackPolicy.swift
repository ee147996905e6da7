package import MIME

/// The amount of reasons that a rejection gives in writing.
package enum WrittenFeedback: String, CaseIterable, Sendable {
    /// Nothing: the letter gives no reason.
    case none

    /// The text that `reasons.yaml` has for the recorded reason.
    case standard

    /// The feedback that interviewers wrote for this candidate.
    case individual
}

/// A team's decisions on feedback in writing: how much, for whom, and in which standard words.
package struct FeedbackPolicy: Hashable, Sendable {
    /// One decision, for all stages or countries unless it names one.
    package struct Rule: Hashable, Sendable {
        /// The amount to give.
        package let give: WrittenFeedback

        /// The stage that the application has reached, as the records name it.
        package let stage: PrivateText?

        /// The country that the candidate applies from, or to; as the records name it.
        package let country: Country?

        /// Decides for a stage, a country, both or everybody.
        package init(
            _ give: WrittenFeedback, stage: PrivateText? = nil, country: Country? = nil
        ) {
            self.give = give
            self.stage = stage
            self.country = country
        }

        func fits(_ application: Application) -> Bool {
            if let stage, stage.key != application.stage?.key { return false }
            guard let country else { return true }
            return application.candidate.country.map(country.contains) ?? false
        }
    }

    /// The decisions; the first that fits an application holds.
    package let rules: [Rule]

    /// The standard words.
    package let reasons: ReasonCatalog

    /// Decides in this order; for applications that no rule fits, `individual`.
    package init(rules: [Rule] = [], reasons: ReasonCatalog = ReasonCatalog()) {
        self.rules = rules
        self.reasons = reasons
    }

    /// The amount that a rejection of this application gives.
    ///
    /// A recorded reason that must not be explained is not, whatever the rules say.
    func writtenFeedback(for application: Application) -> WrittenFeedback {
        if reasons.entry(for: application.reason)?.isUnexplained == true { return .none }
        if let own = application.writtenFeedback { return own }
        return rules.first { $0.fits(application) }?.give ?? .individual
    }
}

/// The reasons that a team records, each with a text for candidates: `reasons.yaml`.
package struct ReasonCatalog: Hashable, Sendable {
    /// The text for candidates, in one language.
    package struct Text: Hashable, Sendable {
        /// The reason for the decision, in whole sentences.
        package let feedback: ShareableText

        /// The advice.
        package let advice: ShareableText?

        /// Joins a reason with advice.
        package init(feedback: ShareableText, advice: ShareableText? = nil) {
            self.feedback = feedback
            self.advice = advice
        }
    }

    /// One reason.
    package struct Entry: Hashable, Sendable {
        /// The names that the records use for it.
        package let names: [PrivateText]

        /// The competencies on forms that it rests on; none where it rests on something else.
        let competencies: Set<UInt64>

        /// True if it says that somebody else was hired.
        package let isPositionFilled: Bool

        /// True if no letter may explain it, such as the outcome of a background check.
        package let isUnexplained: Bool

        /// The texts for candidates, by language.
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

/// How much of the reasons for a decision a rejection puts in writing.
package enum WrittenFeedback: String, CaseIterable, Sendable {
    /// Nothing: the letter says no, and no more.
    case none

    /// The text that `reasons.yaml` has for the recorded reason.
    case standard

    /// What the interviewers wrote for this candidate on their forms.
    case individual
}

/// What a team decided on feedback in writing: how much, for whom, and in which standard words.
package struct FeedbackPolicy: Hashable, Sendable {
    /// One decision; what it does not name it holds for.
    package struct Rule: Hashable, Sendable {
        /// How much to give.
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

    /// How much a rejection of this application gives.
    ///
    /// A recorded reason that must not be explained is not, whatever the rules say.
    func writtenFeedback(for application: Application) -> WrittenFeedback {
        if reasons.entry(for: application.reason)?.isUnexplained == true { return .none }
        if let own = application.writtenFeedback { return own }
        return rules.first { $0.fits(application) }?.give ?? .individual
    }
}

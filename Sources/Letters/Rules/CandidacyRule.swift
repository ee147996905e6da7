/// A rule that needs no text: it looks at the records and at which letter is wanted.
protocol CandidacyRule: Sendable {
    /// What it is called where it holds a letter.
    var rule: Hold.Rule { get }

    /// The reason why this candidate may not get this letter; `nil` where the rule has no objection.
    func hold(on request: Request) -> Hold?
}

/// Every rule that looks at the records; a letter is held by all that object, not by the first.
let candidacyRules: [any CandidacyRule] = [
    DoNotEmail(), NoAddress(), NoName(), Withdrawn(), LetterAgainstStatus(), OfferElsewhere(),
    MissingFeedback(),
]

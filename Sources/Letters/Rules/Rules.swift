/// The rules that can hold a letter: those over the records, then those over the finished text.
public struct Rules: Sendable {
    private(set) var overRecords: [any CandidacyRule]
    private(set) var overLetters: [any LetterRule]

    /// All rules there are, on guard over what a workspace keeps private.
    public init(guarding privacy: PrivacyIndex) {
        overRecords = [
            DoNotEmail(), NoAddress(), NoName(), Withdrawn(), LetterAgainstStatus(),
            OfferElsewhere(), WithdrawnElsewhere(), SharedAddress(), WorkAddress(),
            PositionTitle(), InterviewNotHeld(), SecondFinalLetter(), FormOfAnotherTime(),
            MissingFeedback(), FeedbackLanguage(), MissingReason(), ReasonAgainstFeedback(),
            NamedInterviewer(),
            NoOpenPromise(), DateNotLater(), AppointmentInThePast(), AppointmentOnAFreeDay(),
            MissingAttachment(),
            AttachmentsTooLarge(),
        ]
        overRecords += WatchedTopic.allCases.map(WatchedWords.init)
        overLetters = [
            EmptyLetter(), LeftoverPlaceholder(), StrangeGreeting(), NoReply(), PositionNotFilled(),
            PromiseInThePast(), PromiseOnAFreeDay(), NoConsent(), PrivateWords(privacy: privacy),
            NamedStranger(privacy: privacy),
        ]
    }

    /// The same without one of them, to see what it is that holds a letter.
    package func without(_ rule: Hold.Rule) -> Rules {
        var rules = self
        rules.overRecords.removeAll { $0.rule == rule }
        rules.overLetters.removeAll { $0.rule == rule }
        return rules
    }
}

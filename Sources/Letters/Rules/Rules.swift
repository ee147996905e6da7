/// The rules that can hold a letter: those over the records, then those over the finished text.
package struct Rules: Sendable {
    private(set) var overRecords: [any RecordRule]
    private(set) var overLetters: [any LetterRule]

    /// All rules there are, on guard over what a workspace keeps private.
    package init(guarding privacy: PrivacyIndex) {
        overRecords = [
            DoNotEmail(), NoAddress(), NoName(), Withdrawn(), WrongStatus(),
            OfferElsewhere(), WithdrawnElsewhere(), SharedAddress(), UsePrivateEmail(),
            PositionTitle(), InterviewNotHeld(), SecondFinalLetter(), FormDate(),
            MissingFeedback(), FeedbackLanguage(), MissingReason(), ReasonAgainstFeedback(),
            NamesInterviewer(),
            NothingToDelay(), DateNotLater(), AppointmentInThePast(), AppointmentOnAFreeDay(),
            MissingAttachment(),
            AttachmentsTooLarge(),
        ]
        overRecords += WatchedTopic.allCases.map(ProtectedTopic.init)
        overLetters = [
            EmptyLetter(), LeftoverPlaceholder(), GreetingMismatch(), NoReply(),
            ClaimsPositionFilled(),
            PromiseInThePast(), PromiseOnAFreeDay(), NoConsent(), PrivateWords(privacy: privacy),
            NamesOtherPerson(privacy: privacy),
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

/// A rule that can hold a letter: its name, its meaning, and the check that applies it.
///
/// A new rule is one file for its check and one entry in `all`. A test writes the table in
/// `docs/rules.md` from this list.
package struct Rule: Sendable {
    /// The moment at which a rule is applied.
    package enum Stage: String, CaseIterable, Sendable {
        /// Before the letter is written, on the records that it needs.
        case records
        /// After the letter is written, on its subject and text.
        case letter
        /// After all letters of a batch are written, on one beside the others.
        case batch
        /// While the template is filled.
        case template
        /// Just before an approved letter is sent.
        case sending
    }

    /// The check of a rule.
    enum Check {
        case records([any RecordCheck])
        case letter(@Sendable (PrivacyIndex) -> any LetterCheck)
        case sending(any SendingCheck)
        /// None in the list: the type that fills templates or compares the letters of a batch has
        /// it.
        case elsewhere
    }

    /// The name that people and programs see.
    package let name: String

    /// A plain sentence that continues "Holds a letter when".
    package let summary: String

    /// The moments at which the rule is applied.
    package let stages: [Stage]

    let check: Check

    private init(
        _ name: String, _ summary: String, records checks: any RecordCheck...,
        atSending: Bool = false
    ) {
        self.init(name, summary, records: checks, atSending: atSending)
    }

    private init(
        _ name: String, _ summary: String, records checks: [any RecordCheck],
        atSending: Bool = false
    ) {
        (self.name, self.summary, check) = (name, summary, .records(checks))
        stages = atSending ? [.records, .sending] : [.records]
    }

    private init(_ name: String, _ summary: String, letter check: any LetterCheck) {
        self.init(name, summary) { _ in check }
    }

    private init(
        _ name: String, _ summary: String,
        guarding check: @escaping @Sendable (PrivacyIndex) -> any LetterCheck
    ) {
        (self.name, self.summary, self.check) = (name, summary, .letter(check))
        stages = [.letter]
    }

    private init(_ name: String, _ summary: String, sending check: any SendingCheck) {
        (self.name, self.summary, self.check) = (name, summary, .sending(check))
        stages = [.sending]
    }

    private init(_ name: String, _ summary: String, at stage: Stage) {
        (self.name, self.summary, check) = (name, summary, .elsewhere)
        stages = [stage]
    }

    /// Every rule, in the order in which the rules of a stage are applied.
    package static let all: [Rule] = [
        Rule("no-record", "the records no longer have its application", sending: NoRecord()),
        Rule(
            "record-changed",
            "the candidate's name, address, next step or consent has changed since it was composed, "
                + "or a position that it names is no longer open",
            sending: RecordChanged()),

        Rule(
            "do-not-email", "the candidate asked not to be emailed, on this application or another",
            records: DoNotEmail(), atSending: true),
        Rule("no-address", "the record has no email address", records: NoAddress()),
        Rule("no-name", "the record has no name to greet the candidate by", records: NoName()),
        Rule("withdrawn", "the candidate withdrew", records: Withdrawn(), atSending: true),
        Rule(
            "wrong-status",
            "its kind does not fit the recorded status; a rejection, for example, goes only to "
                + "`rejected`",
            records: WrongStatus(), atSending: true),
        Rule(
            "offer-elsewhere",
            "it is a rejection, and the person has an offer or was hired on another application",
            records: OfferElsewhere()),
        Rule(
            "withdrawn-elsewhere",
            "it is a rejection, and the person withdrew from another position of the batch",
            records: WithdrawnElsewhere()),
        Rule(
            "shared-address", "a record with another name has the same address",
            records: SharedAddress()),
        Rule(
            "use-private-email",
            "the record has a `private_email`, and the letter would go to another address",
            records: UsePrivateEmail()),
        Rule(
            "position-title",
            "the position is confidential, or its title looks like a draft, such as "
                + "`[Old] Engineer` or `Copy of Engineer`",
            records: PositionTitle()),
        Rule(
            "interview-not-held",
            "the interview lies in the future, or it is a thank-you and there was no interview",
            records: InterviewNotHeld()),
        Rule(
            "second-final-letter",
            "a decision letter on this application was sent before; `regards status` shows it",
            records: SecondFinalLetter()),
        Rule(
            "form-date",
            "it gives reasons, and a form is about an interview from before the application, or in "
                + "the future",
            records: FormDate()),
        Rule(
            "missing-feedback",
            "it gives reasons, an interview was held, and no form has a word that the candidate may "
                + "read",
            records: MissingFeedback()),
        Rule(
            "feedback-language",
            "the feedback is in another language than the letter; `language:` on the form says "
                + "which one it is in",
            records: FeedbackLanguage()),
        Rule(
            "missing-reason",
            "it gives the reason in standard words, and `reasons.yaml` does not have the recorded "
                + "reason",
            records: MissingReason()),
        Rule(
            "reason-against-feedback",
            "its points to grow in are not the competencies that the recorded reason rests on",
            records: ReasonAgainstFeedback()),
        Rule(
            "names-interviewer",
            "its feedback names an interviewer of this application, even by one name alone; in small "
                + "letters, a family name",
            records: NamesInterviewer()),
        Rule(
            "nothing-to-delay", "it is a delay notice, and no promise to the candidate is open",
            records: NothingToDelay()),
        Rule(
            "date-not-later",
            "it is a delay notice, and its day is not later than the day that was promised",
            records: DateNotLater()),
        Rule(
            "appointment-in-the-past", "it invites to a meeting that has already begun",
            records: AppointmentInThePast(), atSending: true),
        Rule(
            "appointment-on-a-free-day",
            "it invites to a meeting on a weekend, or on a holiday of the candidate's country",
            records: AppointmentOnAFreeDay()),
        tooLong, missingAttachment,
        Rule(
            "attachments-too-large",
            "its attachments have more than 18 MB together, which is 25 MB in the message",
            records: AttachmentsTooLarge()),
        Rule(
            "protected-topic",
            "its feedback, advice or next step touches a protected topic, compares candidates, "
                + "promises a job, or tells a rating",
            records: WatchedTopic.allCases.map(ProtectedTopic.init)),

        missingLanguage, missingValue, templateAbort, unsafeValue,

        Rule("empty-letter", "its subject or its text says nothing", letter: EmptyLetter()),
        Rule(
            "leftover-placeholder",
            "it has a leftover of a template, such as `{FIRST_NAME}`, `%NAME%`, `[POSITION]`, `XXX` "
                + "or lorem ipsum",
            letter: LeftoverPlaceholder()),
        Rule(
            "greeting-mismatch", "its first line does not greet the person in the record",
            letter: GreetingMismatch()),
        Rule(
            "no-reply",
            "it asks not to be answered, or answers would go to an address nobody reads",
            letter: NoReply()),
        Rule(
            "claims-position-filled",
            "it says that the position is filled, and the position is open",
            letter: ClaimsPositionFilled()),
        Rule(
            "promise-in-the-past",
            "it promises a day that has passed, or asks for an answer by one",
            letter: PromiseInThePast()),
        Rule(
            "promise-on-a-free-day",
            "it promises a weekend, or a holiday of the candidate's country",
            letter: PromiseOnAFreeDay()),
        Rule(
            "no-consent",
            "it says that you will stay in touch without the tag `stay_in_touch`, or until another "
                + "day than `contact_until`",
            letter: NoConsent()),
        Rule(
            "private-words",
            "it, or a text file that goes with it, has six words in a row from a private text of the "
                + "workspace, or a whole one of three to five words of which one is rare: evidence, "
                + "notes, stages, reasons, columns that nothing reads",
            guarding: PrivateWords.init),
        Rule(
            "names-other-person",
            "it, or a text file that goes with it, names another candidate, an interviewer (one of this "
                + "application even by the family name alone), or a confidential position",
            guarding: NamesOtherPerson.init),

        sameAddress, sameGreeting,

        Rule(
            "sending-window", "it is outside the hours in which letters are sent",
            sending: OutsideSendingWindow()),
    ]

    // MARK: Rules that other code applies, too: while it fills templates, reads files or compares
    // letters

    /// The rule on texts that would make a letter too long.
    static let tooLong = Rule(
        "too-long",
        "a text of the record is longer than any letter, or the letter would be longer than "
            + "templates may print",
        records: TooLong())

    /// The rule on a file that `regards.yaml` names and that cannot be read.
    package static let missingAttachment = Rule(
        "missing-attachment", "a file that `regards.yaml` names for it does not exist",
        records: MissingAttachment())

    static let missingLanguage = Rule(
        "missing-language",
        "there is no template in its language; Regards does not choose another language",
        at: .template)

    static let missingValue = Rule(
        "missing-value", "the record lacks a value that the template needs", at: .template)

    static let templateAbort = Rule(
        "template-abort",
        "the template itself stops, with the tag `abort` or a fault in this record",
        at: .template)

    static let unsafeValue = Rule(
        "unsafe-value", "a value has characters that a message cannot hold", at: .template)

    static let sameAddress = Rule(
        "same-address", "another letter of the batch goes to the same address", at: .batch)

    static let sameGreeting = Rule(
        "same-greeting", "another person in the batch gets the same greeting", at: .batch)
}

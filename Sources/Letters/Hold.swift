/// Why a letter may not go: the rule, a reason to read, and the place to look at.
public struct Hold: Hashable, Sendable {
    /// The rules that can hold a letter; the raw value is the name that people and programs see.
    public enum Rule: String, CaseIterable, Sendable {
        case doNotEmail = "do-not-email"
        case noAddress = "no-address"
        case noName = "no-name"
        case withdrawn
        case status = "letter-against-status"
        case offerElsewhere = "offer-elsewhere"
        case withdrawnElsewhere = "withdrawn-elsewhere"
        case sharedAddress = "shared-address"
        case workAddress = "work-address"
        case positionTitle = "position-title"
        case positionNotFilled = "position-not-filled"
        case interviewNotHeld = "interview-not-held"
        case secondFinalLetter = "second-final-letter"
        case formOfAnotherTime = "form-of-another-time"
        case feedbackLanguage = "feedback-language"
        case missingReason = "missing-reason"
        case reasonAgainstFeedback = "reason-against-feedback"
        case namedInterviewer = "named-interviewer"
        case namedStranger = "named-stranger"
        case privateWords = "private-words"
        case watchedWording = "watched-wording"
        case strangeGreeting = "strange-greeting"
        case noReply = "no-reply"
        case missingFeedback = "missing-feedback"
        case noConsent = "no-consent"
        case noOpenPromise = "no-open-promise"
        case dateNotLater = "date-not-later"
        case promiseInThePast = "promise-in-the-past"
        case promiseOnAFreeDay = "promise-on-a-free-day"
        case missingAttachment = "missing-attachment"
        case attachmentsTooLarge = "attachments-too-large"
        case appointmentInThePast = "appointment-in-the-past"
        case appointmentOnAFreeDay = "appointment-on-a-free-day"
        case missingValue = "missing-value"
        case templateStop = "template-stop"
        case missingLanguage = "missing-language"
        case unsafeValue = "unsafe-value"
        case emptyLetter = "empty-letter"
        case leftoverPlaceholder = "leftover-placeholder"
        case sameGreeting = "same-greeting"
        case sameAddress = "same-address"
    }

    /// The rule that holds the letter.
    public let rule: Rule

    /// A sentence for the recruiter: lower case, no full stop, never a candidate's value.
    public let reason: String

    /// Where to look.
    public let place: Place

    /// Holds a letter.
    public init(_ rule: Rule, _ reason: String, at place: Place) {
        self.rule = rule
        self.reason = reason
        self.place = place
    }
}

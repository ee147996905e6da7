package import Core

/// Why a letter may not go: the rule, a reason to read, and the place to look at.
package struct Hold: Hashable, Sendable {
    /// The rules that can hold a letter; the raw value is the name that people and programs see.
    package enum Rule: String, CaseIterable, Sendable {
        case doNotEmail = "do-not-email"
        case noAddress = "no-address"
        case noName = "no-name"
        case withdrawn
        case status = "wrong-status"
        case offerElsewhere = "offer-elsewhere"
        case withdrawnElsewhere = "withdrawn-elsewhere"
        case sharedAddress = "shared-address"
        case usePrivateEmail = "use-private-email"
        case positionTitle = "position-title"
        case claimsPositionFilled = "claims-position-filled"
        case interviewNotHeld = "interview-not-held"
        case secondFinalLetter = "second-final-letter"
        case formDate = "form-date"
        case feedbackLanguage = "feedback-language"
        case missingReason = "missing-reason"
        case reasonAgainstFeedback = "reason-against-feedback"
        case namesInterviewer = "names-interviewer"
        case namesOtherPerson = "names-other-person"
        case privateWords = "private-words"
        case protectedTopic = "protected-topic"
        case greetingMismatch = "greeting-mismatch"
        case noReply = "no-reply"
        case missingFeedback = "missing-feedback"
        case noConsent = "no-consent"
        case nothingToDelay = "nothing-to-delay"
        case dateNotLater = "date-not-later"
        case promiseInThePast = "promise-in-the-past"
        case promiseOnAFreeDay = "promise-on-a-free-day"
        case missingAttachment = "missing-attachment"
        case attachmentsTooLarge = "attachments-too-large"
        case appointmentInThePast = "appointment-in-the-past"
        case appointmentOnAFreeDay = "appointment-on-a-free-day"
        case missingValue = "missing-value"
        case templateAbort = "template-abort"
        case missingLanguage = "missing-language"
        case unsafeValue = "unsafe-value"
        case emptyLetter = "empty-letter"
        case leftoverPlaceholder = "leftover-placeholder"
        case sameGreeting = "same-greeting"
        case sameAddress = "same-address"
    }

    /// The rule that holds the letter.
    package let rule: Rule

    /// A sentence for the recruiter: lower case, no full stop, never a candidate's value.
    package let reason: String

    /// Where to look.
    package let place: Place

    /// Holds a letter.
    package init(_ rule: Rule, _ reason: String, at place: Place) {
        self.rule = rule
        self.reason = reason
        self.place = place
    }
}

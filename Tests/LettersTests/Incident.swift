import Core
import Letters
import MIME
import Testing

/// Something that went wrong for others, or that must not happen, as records that would bring it about.
struct Incident: Sendable, CustomTestStringConvertible {
    /// What happened, and where it is told or asked for.
    let story: String

    /// The rule that is there for it.
    let rule: Hold.Rule

    let kind: LetterKind
    let fixture: Fixture

    var testDescription: String { story }

    init(
        _ story: String, _ rule: Hold.Rule, _ kind: LetterKind = .rejectionWithFeedback,
        _ change: (inout Fixture) -> Void
    ) {
        self.story = story
        self.rule = rule
        self.kind = kind
        var fixture = Fixture()
        change(&fixture)
        self.fixture = fixture
    }

    static let all = decisions + people + texts + words + promises

    /// Letters that contradict what was decided, or what was told.
    private static let decisions = [
        Incident("28,000 rejected told that they were admitted (2009)", .status, .offerRationale) {
            $0.status = .rejected
        },
        Incident("a rejection to a candidate who is still being considered", .status) {
            $0.status = .active
        },
        Incident("a rejection three days after an accepted offer", .offerElsewhere) {
            $0.others = [Fixture.other(.hired)]
        },
        Incident("a rejection after an offer letter on another application", .offerElsewhere) {
            var other = Fixture.other(.active)
            other.past = [Fixture.past(.offerRationale)]
            $0.others = [other]
        },
        Incident("a rejection to somebody who withdrew", .withdrawn) { $0.status = .withdrawn },
        Incident("a rejection to somebody who withdrew next door", .withdrawnElsewhere) {
            $0.others = [Fixture.other(.withdrawn, position: "P-2")]
            $0.positions = ["P-1", "P-2"]
        },
        Incident("a second rejection", .secondFinalLetter) {
            $0.past = [Fixture.past(.rejectionWithFeedback)]
        },
        Incident("an offer after a rejection", .secondFinalLetter, .offerRationale) {
            $0.status = .offer
            $0.past = [Fixture.past(.rejectionWithFeedback)]
        },
        Incident("a status update after a rejection", .secondFinalLetter, .statusUpdate) {
            $0.status = .active
            $0.past = [Fixture.past(.rejectionWithFeedback)]
        },
        Incident("thanks for an interview that was canceled", .interviewNotHeld, .thankYou) {
            $0.status = .active
            $0.dates.interviewedOn = CalendarDate("2026-11-24")
        },
        Incident("thanks in a rejection for an interview that is to come", .interviewNotHeld) {
            $0.dates.interviewedOn = CalendarDate("2027-03-01")
        },
        Incident("a form on an interview that is to come", .formDate) {
            $0.forms = [
                Fixture.form("Priya Raman", nil, Fixture.points, heldOn: CalendarDate("2027-03-01"))
            ]
        },
        Incident("\"position filled\", and faults told instead", .reasonAgainstFeedback) {
            $0.reason = "Position filled"
            $0.position = Fixture.position("Engineer", status: .filled)
            $0.team = Fixture.team(
                reasons: [.init(names: [Fixture.name("Position filled")], isPositionFilled: true)])
        },
        Incident("\"position filled\" while it is open", .claimsPositionFilled) {
            $0.reason = "Position filled"
            $0.forms = [Fixture.form([Fixture.competency("Design", 5, "You drew it first.")])]
            $0.team = Fixture.team(
                reasons: [.init(names: [Fixture.name("Position filled")], isPositionFilled: true)])
        },
        Incident("\"position filled\" in the words of an interviewer", .claimsPositionFilled) {
            $0.forms = [Fixture.told("The position has been filled.")]
        },
        Incident("another reason than the recorded one", .reasonAgainstFeedback) {
            $0.reason = "Too slow"
            $0.team = Fixture.team(
                reasons: [
                    .init(
                        names: [Fixture.name("Too slow")], competencies: [Fixture.name("Speed")])
                ])
        },
        Incident("a form on another application", .formDate) {
            $0.dates.appliedOn = CalendarDate("2026-11-01")
            $0.forms = [
                Fixture.form("Priya Raman", nil, Fixture.points, heldOn: CalendarDate("2026-10-01"))
            ]
        },
        Incident("a rejection after an interview of which nobody wrote anything", .missingFeedback)
        {
            $0.forms = []
        },
        Incident("only undecided forms", .missingFeedback) {
            $0.forms = [Fixture.form("Priya Raman", .undecided, Fixture.points)]
        },
    ]

    /// Letters to somebody else.
    private static let people = [
        Incident("welcome mail to Matt for somebody else", .greetingMismatch) {
            $0.templates = [Fixture.rejection("Dear Matt,\n\nNo.")]
        },
        Incident("all rejected greeted with the recruiter's own name", .greetingMismatch) {
            $0.templates = [Fixture.rejection("Dear {{ sender.name }},\n\nNo.")]
        },
        Incident("two people with one address", .sharedAddress) {
            $0.addressSharedWith = Fixture.place
        },
        Incident("a rejection through the present employer's server", .usePrivateEmail) {
            $0.privateEmail = "ada@home.example"
        },
        Incident("a letter to somebody who asked for none", .doNotEmail) { $0.doNotEmail = true },
        Incident("a letter to no address", .noAddress) { $0.email = nil },
        Incident("\"Dear N/A\"", .noName) { $0.givenName = "N/A" },
        Incident("praise in English, in a German letter", .feedbackLanguage) { $0.language = "de" },
        Incident("\"we will keep you in mind\", with nothing behind it", .noConsent) {
            $0.templates = [Fixture.rejection("Dear Ada,\n\nNo. We will keep you in mind.")]
        },
        Incident("a day that nobody agreed to", .noConsent) {
            $0.contactUntil = CalendarDate("2026-12-31")
            $0.templates = [
                Fixture.rejection("Dear Ada,\n\nNo. Until {% stay_in_touch until: letter.date %}.")
            ]
        },
        Incident("consent that has ended", .noConsent) {
            $0.contactUntil = CalendarDate("2026-11-22")
            $0.templates = [
                Fixture.rejection("Dear Ada,\n\nNo. Until {% stay_in_touch until: letter.date %}.")
            ]
        },
        Incident("answers to nobody", .noReply) {
            $0.templates = [Fixture.rejection("Dear Ada,\n\nNo. Please do not reply to this.")]
        },
    ]

    /// Signs of templates and of internal records.
    private static let texts = [
        Incident("Hello [FIRST NAME]", .leftoverPlaceholder) {
            $0.templates = [Fixture.rejection("Hello [FIRST NAME] (Ada),\n\nNo.")]
        },
        Incident("lorem ipsum", .leftoverPlaceholder) {
            $0.templates = [Fixture.rejection("Dear Ada,\n\nLorem ipsum dolor.")]
        },
        Incident("XXX", .leftoverPlaceholder) {
            $0.templates = [Fixture.rejection("Dear Ada,\n\nWe decided on XXX.")]
        },
        Incident("an internal title: [Old] Engineer", .positionTitle) {
            $0.position = Fixture.position("[Old] Engineer")
        },
        Incident("an internal title: Copy of Engineer", .positionTitle) {
            $0.position = Fixture.position("Copy of Engineer")
        },
        Incident("an internal title: TEST Engineer", .positionTitle) {
            $0.position = Fixture.position("TEST Engineer")
        },
        Incident("a confidential position", .positionTitle) {
            $0.position = Fixture.position("Engineer", isConfidential: true)
        },
    ]

    /// Private words, other people, and what has no place in a decision.
    private static let words = [
        Incident("a note of another candidate, six words of it", .privateWords) {
            $0.privacy.add(
                Fixture.form("Eve Okafor", nil, []).noted(
                    "She was tired, in the second interview of that day"))
            $0.forms = [Fixture.told("It showed: TIRED in the sécond-interview of that day.")]
        },
        Incident("evidence that was copied into the feedback", .privateWords) {
            let form = Fixture.told("You needed two prompts before considering\nit.")
            $0.privacy.add(form)
            $0.forms = [form]
        },
        Incident("the recorded reason, word for word", .privateWords) {
            $0.reason = "Slower than the job needs every day"
            $0.privacy.add(Fixture.application(reason: "Slower than the job needs every day"))
            $0.forms = [Fixture.told("It went slower than the job needs every day.")]
        },
        Incident("an interviewer by the first name", .namesInterviewer) {
            $0.forms = [Fixture.told("Priya liked the way you drew it.")]
        },
        Incident("an interviewer of somebody else", .namesOtherPerson) {
            $0.privacy.add(Fixture.form("Grace Hopper", nil, []))
            $0.forms = [Fixture.told("You would have pleased Grace Hopper.")]
        },
        Incident("an interviewer who is filed by the family name", .namesOtherPerson) {
            $0.privacy.add(Fixture.form("Hopper, Grace; Okafor, Eve", nil, []))
            $0.forms = [Fixture.told("You would have pleased Grace Hopper.")]
        },
        Incident("another candidate", .namesOtherPerson) {
            $0.privacy.add(Fixture.application(givenName: "Grace", familyName: "Hopper"))
            $0.forms = [Fixture.told("You draw as GRACE HOPPER does.")]
        },
        Incident("another candidate with an initial", .namesOtherPerson) {
            $0.privacy.add(Fixture.application(givenName: "Maren T.", familyName: "Okafor"))
            $0.forms = [Fixture.told("You draw as Maren T. Okafor does.")]
        },
        Incident("a confidential position beside it", .namesOtherPerson) {
            $0.privacy.add(Fixture.position("Head of Secret Lab", isConfidential: true))
            $0.forms = [Fixture.told("You would suit us as Head of Secret Lab one day.")]
        },
        Incident("pregnancy", .protectedTopic) {
            $0.forms = [Fixture.told("You were pregnant, and we need somebody at once.")]
        },
        Incident("culture fit", .protectedTopic) {
            $0.forms = [Fixture.told("You are no culture fit.")]
        },
        Incident("a comparison with the person who was hired", .protectedTopic) {
            $0.forms = [Fixture.told("Other candidates were stronger than you.")]
        },
        Incident("a promise of a job", .protectedTopic) {
            $0.forms = [Fixture.told("Next time you will surely get the job.")]
        },
        Incident("a rating", .protectedTopic) {
            $0.forms = [Fixture.told("You scored 2 out of 5 in this.")]
        },
        Incident("the outcome of a background check", .protectedTopic) {
            $0.forms = [Fixture.told("You failed the background check.")]
        },
    ]

    /// Promises that cannot be kept.
    private static let promises = [
        Incident("a delay notice where nothing was promised", .nothingToDelay, .delayNotice) {
            $0.status = .active
            $0.promisedBy = nil
        },
        Incident("a delay notice with the old day", .dateNotLater, .delayNotice) {
            $0.status = .active
            $0.promisedBy = CalendarDate("2026-12-04")
        },
        Incident("a letter that flushed weeks late", .promiseInThePast, .statusUpdate) {
            $0.status = .active
            $0.nextStep.by = CalendarDate("2026-11-20")
        },
        Incident(
            "an offer to be answered by a day that has passed", .promiseInThePast, .offerRationale
        ) {
            $0.status = .offer
            $0.nextStep.by = CalendarDate("2025-01-06")
        },
        Incident("an invitation to a call that is over", .appointmentInThePast, .statusUpdate) {
            $0.status = .active
            $0.nextStep.appointment = Appointment(
                start: Fixture.moment, zone: "Europe/Berlin", minutes: 30)
        },
        Incident("a call on a Sunday", .appointmentOnAFreeDay, .statusUpdate) {
            $0.status = .active
            $0.nextStep.appointment = Appointment(
                start: Instant(secondsSince1970: 1_796_545_800), zone: "Europe/Berlin", minutes: 30
            )
        },
        Incident(
            "an offer without the document that it speaks of", .missingAttachment, .offerRationale
        ) {
            $0.status = .offer
            $0.enclosures = Enclosures(missing: ["attachments/A-1/offer.pdf"])
        },
        Incident("a letter that the mailbox would not take", .attachmentsTooLarge, .offerRationale)
        {
            $0.status = .offer
            $0.enclosures = Fixture.enclosures(size: 18_000_001)
        },
        Incident("a promise for a Sunday", .promiseOnAFreeDay, .statusUpdate) {
            $0.status = .active
            $0.nextStep.by = CalendarDate("2026-12-06")
        },
    ]
}

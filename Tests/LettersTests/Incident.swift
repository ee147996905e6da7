import Core
import Letters
import MIME
import Testing

/// Something that went wrong for others, or that must not happen, as records that would bring it
/// about.
struct Incident: Sendable, CustomTestStringConvertible {
    /// What happened, and where it is told or asked for.
    let story: String

    /// The rule that is there for it.
    let rule: String

    let kind: LetterKind
    let fixture: Fixture

    var testDescription: String { story }

    init(
        _ story: String, _ rule: String, _ kind: LetterKind = .rejectionWithFeedback,
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
        Incident(
            "28,000 rejected told that they were admitted (2009)", "wrong-status", .offerRationale
        ) {
            $0.status = .rejected
        },
        Incident("a rejection to a candidate who is still being considered", "wrong-status") {
            $0.status = .active
        },
        Incident("a rejection three days after an accepted offer", "offer-elsewhere") {
            $0.others = Fixture.other(.hired)
        },
        Incident("a rejection after an offer letter on another application", "offer-elsewhere") {
            $0.others = Fixture.other(.active, gotOfferLetter: true)
        },
        Incident("a rejection to somebody who withdrew", "withdrawn") { $0.status = .withdrawn },
        Incident("a rejection to somebody who withdrew next door", "withdrawn-elsewhere") {
            $0.others = Fixture.other(.withdrawn, position: "P-2")
            $0.positions = ["P-1", "P-2"]
        },
        Incident("a second rejection", "second-final-letter") {
            $0.past = [Fixture.past(.rejectionWithFeedback)]
        },
        Incident("an offer after a rejection", "second-final-letter", .offerRationale) {
            $0.status = .offer
            $0.past = [Fixture.past(.rejectionWithFeedback)]
        },
        Incident("a status update after a rejection", "second-final-letter", .statusUpdate) {
            $0.status = .active
            $0.past = [Fixture.past(.rejectionWithFeedback)]
        },
        Incident("thanks for an interview that was canceled", "interview-not-held", .thankYou) {
            $0.status = .active
            $0.dates.interviewedOn = CalendarDate("2026-11-24")
        },
        Incident("thanks in a rejection for an interview that is to come", "interview-not-held") {
            $0.dates.interviewedOn = CalendarDate("2027-03-01")
        },
        Incident("a form on an interview that is to come", "form-date") {
            $0.forms = [
                Fixture.form("Priya Raman", nil, Fixture.points, heldOn: CalendarDate("2027-03-01"))
            ]
        },
        Incident("\"position filled\", and faults told instead", "reason-against-feedback") {
            $0.reason = "Position filled"
            $0.position = Fixture.position("Engineer", status: .filled)
            $0.team = Fixture.team(
                reasons: [.init(names: [Fixture.name("Position filled")], isPositionFilled: true)])
        },
        Incident("\"position filled\" while it is open", "claims-position-filled") {
            $0.reason = "Position filled"
            $0.forms = [Fixture.form([Fixture.competency("Design", 5, "You drew it first.")])]
            $0.team = Fixture.team(
                reasons: [.init(names: [Fixture.name("Position filled")], isPositionFilled: true)])
        },
        Incident("\"position filled\" in the words of an interviewer", "claims-position-filled") {
            $0.forms = [Fixture.told("The position has been filled.")]
        },
        Incident("another reason than the recorded one", "reason-against-feedback") {
            $0.reason = "Too slow"
            $0.team = Fixture.team(
                reasons: [
                    .init(
                        names: [Fixture.name("Too slow")], competencies: [Fixture.name("Speed")])
                ])
        },
        Incident("a form on another application", "form-date") {
            $0.dates.appliedOn = CalendarDate("2026-11-01")
            $0.forms = [
                Fixture.form("Priya Raman", nil, Fixture.points, heldOn: CalendarDate("2026-10-01"))
            ]
        },
        Incident(
            "a rejection after an interview of which nobody wrote anything", "missing-feedback"
        ) {
            $0.forms = []
        },
        Incident("only undecided forms", "missing-feedback") {
            $0.forms = [Fixture.form("Priya Raman", .undecided, Fixture.points)]
        },
    ]

    /// Letters to somebody else.
    private static let people = [
        Incident("welcome mail to Matt for somebody else", "greeting-mismatch") {
            $0.templates = [Fixture.rejection("Dear Matt,\n\nNo.")]
        },
        Incident("all rejected greeted with the recruiter's own name", "greeting-mismatch") {
            $0.templates = [Fixture.rejection("Dear {{ sender.name }},\n\nNo.")]
        },
        Incident("two people with one address", "shared-address") {
            $0.addressSharedWith = Fixture.place
        },
        Incident("a rejection through the present employer's server", "use-private-email") {
            $0.privateEmail = "ada@home.example"
        },
        Incident("a letter to somebody who asked for none", "do-not-email") {
            $0.doNotEmail = true
        },
        Incident("a letter to no address", "no-address") { $0.email = nil },
        Incident("\"Dear N/A\"", "no-name") { $0.givenName = "N/A" },
        Incident("praise in English, in a German letter", "feedback-language") {
            $0.language = "de"
        },
        Incident("\"we will keep you in mind\", with nothing behind it", "no-consent") {
            $0.templates = [Fixture.rejection("Dear Ada,\n\nNo. We will keep you in mind.")]
        },
        Incident("a day that nobody agreed to", "no-consent") {
            $0.contactUntil = CalendarDate("2026-12-31")
            $0.templates = [
                Fixture.rejection("Dear Ada,\n\nNo. Until {% stay_in_touch until: letter.date %}.")
            ]
        },
        Incident("consent that has ended", "no-consent") {
            $0.contactUntil = CalendarDate("2026-11-22")
            $0.templates = [
                Fixture.rejection("Dear Ada,\n\nNo. Until {% stay_in_touch until: letter.date %}.")
            ]
        },
        Incident("answers to nobody", "no-reply") {
            $0.templates = [Fixture.rejection("Dear Ada,\n\nNo. Please do not reply to this.")]
        },
    ]

    /// Signs of templates and of internal records.
    private static let texts = [
        Incident("Hello [FIRST NAME]", "leftover-placeholder") {
            $0.templates = [Fixture.rejection("Hello [FIRST NAME] (Ada),\n\nNo.")]
        },
        Incident("lorem ipsum", "leftover-placeholder") {
            $0.templates = [Fixture.rejection("Dear Ada,\n\nLorem ipsum dolor.")]
        },
        Incident("XXX", "leftover-placeholder") {
            $0.templates = [Fixture.rejection("Dear Ada,\n\nWe decided on XXX.")]
        },
        Incident("an internal title: [Old] Engineer", "position-title") {
            $0.position = Fixture.position("[Old] Engineer")
        },
        Incident("an internal title: Copy of Engineer", "position-title") {
            $0.position = Fixture.position("Copy of Engineer")
        },
        Incident("an internal title: TEST Engineer", "position-title") {
            $0.position = Fixture.position("TEST Engineer")
        },
        Incident("a confidential position", "position-title") {
            $0.position = Fixture.position("Engineer", isConfidential: true)
        },
    ]

    /// Private words, other people, and what has no place in a decision.
    private static let words = [
        Incident("a note of another candidate, six words of it", "private-words") {
            $0.privacy.add(
                Fixture.form("Eve Okafor", nil, []).noted(
                    "She was tired, in the second interview of that day"))
            $0.forms = [Fixture.told("It showed: TIRED in the sécond-interview of that day.")]
        },
        Incident("evidence that was copied into the feedback", "private-words") {
            let form = Fixture.told("You needed two prompts before considering\nit.")
            $0.privacy.add(form)
            $0.forms = [form]
        },
        Incident("the recorded reason, word for word", "private-words") {
            $0.reason = "Slower than the job needs every day"
            $0.privacy.add(Fixture.application(reason: "Slower than the job needs every day"))
            $0.forms = [Fixture.told("It went slower than the job needs every day.")]
        },
        Incident("a whole transcript in place of the feedback", "too-long") {
            $0.forms = [Fixture.told(String(repeating: "You spoke clearly. ", count: 5_300))]
        },
        Incident("an interviewer by the first name", "names-interviewer") {
            $0.forms = [Fixture.told("Priya liked the way you drew it.")]
        },
        Incident("an interviewer of somebody else", "names-other-person") {
            $0.privacy.add(Fixture.form("Grace Hopper", nil, []))
            $0.forms = [Fixture.told("You would have pleased Grace Hopper.")]
        },
        Incident("an interviewer who is filed by the family name", "names-other-person") {
            $0.privacy.add(Fixture.form("Hopper, Grace; Okafor, Eve", nil, []))
            $0.forms = [Fixture.told("You would have pleased Grace Hopper.")]
        },
        Incident("another candidate", "names-other-person") {
            $0.privacy.add(Fixture.application(givenName: "Grace", familyName: "Hopper"))
            $0.forms = [Fixture.told("You draw as GRACE HOPPER does.")]
        },
        Incident("another candidate with an initial", "names-other-person") {
            $0.privacy.add(Fixture.application(givenName: "Maren T.", familyName: "Okafor"))
            $0.forms = [Fixture.told("You draw as Maren T. Okafor does.")]
        },
        Incident("a confidential position beside it", "names-other-person") {
            $0.privacy.add(Fixture.position("Head of Secret Lab", isConfidential: true))
            $0.forms = [Fixture.told("You would suit us as Head of Secret Lab one day.")]
        },
        Incident("pregnancy", "protected-topic") {
            $0.forms = [Fixture.told("You were pregnant, and we need somebody at once.")]
        },
        Incident("culture fit", "protected-topic") {
            $0.forms = [Fixture.told("You are no culture fit.")]
        },
        Incident("a comparison with the person who was hired", "protected-topic") {
            $0.forms = [Fixture.told("Other candidates were stronger than you.")]
        },
        Incident("a promise of a job", "protected-topic") {
            $0.forms = [Fixture.told("Next time you will surely get the job.")]
        },
        Incident("a rating", "protected-topic") {
            $0.forms = [Fixture.told("You scored 2 out of 5 in this.")]
        },
        Incident("the outcome of a background check", "protected-topic") {
            $0.forms = [Fixture.told("You failed the background check.")]
        },
    ]

    /// Promises that cannot be kept.
    private static let promises = [
        Incident("a delay notice where nothing was promised", "nothing-to-delay", .delayNotice) {
            $0.status = .active
            $0.promisedBy = nil
        },
        Incident("a delay notice with the old day", "date-not-later", .delayNotice) {
            $0.status = .active
            $0.promisedBy = CalendarDate("2026-12-04")
        },
        Incident("a letter that flushed weeks late", "promise-in-the-past", .statusUpdate) {
            $0.status = .active
            $0.nextStep.by = CalendarDate("2026-11-20")
        },
        Incident(
            "an offer to be answered by a day that has passed", "promise-in-the-past",
            .offerRationale
        ) {
            $0.status = .offer
            $0.nextStep.by = CalendarDate("2025-01-06")
        },
        Incident("an invitation to a call that is over", "appointment-in-the-past", .statusUpdate) {
            $0.status = .active
            $0.nextStep.appointment = Appointment(
                start: Fixture.moment, zone: "Europe/Berlin", minutes: 30)
        },
        Incident("a call on a Sunday", "appointment-on-a-free-day", .statusUpdate) {
            $0.status = .active
            $0.nextStep.appointment = Appointment(
                start: Instant(secondsSince1970: 1_796_545_800), zone: "Europe/Berlin", minutes: 30
            )
        },
        Incident(
            "an offer without the document that it speaks of", "missing-attachment", .offerRationale
        ) {
            $0.status = .offer
            $0.attachments = Attachments(missing: ["attachments/A-1/offer.pdf"])
        },
        Incident(
            "a letter that the mailbox would not take", "attachments-too-large", .offerRationale
        ) {
            $0.status = .offer
            $0.attachments = Fixture.attachments(size: 18_000_001)
        },
        Incident("a promise for a Sunday", "promise-on-a-free-day", .statusUpdate) {
            $0.status = .active
            $0.nextStep.by = CalendarDate("2026-12-06")
        },
    ]
}

import Core
import Letters
import Liquid
import MIME
import Outbox

extension LetterKey {
    /// The key under which the outbox remembers a letter.
    init(_ id: LetterID) {
        self.init(letter: id.kind.rawValue, application: id.application, occasion: id.occasion)
    }
}

extension MessageIdentity {
    /// What a letter takes from outside: the moment, and names that follow from its key.
    ///
    /// The Message-ID is the same whenever the same letter is composed, so that a reader who gets it
    /// twice sees it once, and that of a letter sent earlier is known without looking it up; the
    /// boundary cannot stand in a body, as quoted-printable has no `=_`.
    init(
        _ key: LetterKey, to candidacy: ApplicationContext, at date: MailDate,
        from sender: EmailAddress
    ) throws(MIMEError) {
        let nextStep = candidacy.application.nextStep.description ?? ""
        let event = LetterKey(
            letter: "event", application: key.application, occasion: nextStep)
        var thread: [MessageID] = []
        for letter in candidacy.past {
            let past = LetterKey(
                letter: letter.kind.rawValue, application: key.application,
                occasion: letter.occasion)
            thread.append(try past.identifier(at: sender))
        }
        self.init(
            date: date, today: date.day, messageID: try key.identifier(at: sender),
            boundary: try Boundary("=_\(key.shortFingerprint)"),
            eventID: try event.identifier(at: sender), thread: thread)
    }
}

extension LetterKey {
    fileprivate var shortFingerprint: String { String(fingerprint.prefix(32)) }

    fileprivate func identifier(at sender: EmailAddress) throws(MIMEError) -> MessageID {
        try MessageID(left: shortFingerprint, domain: sender.asciiDomain)
    }
}

extension Letter {
    /// What it promises, as the batch keeps it.
    var promiseNotes: [RecordedPromise] {
        promises.map { .init(what: $0.what, by: $0.by.description) }
            + contacts.map { .init(contactUntil: $0.until.description) }
    }
}

extension RecordFingerprint {
    /// What of the records a letter rests on.
    init(_ letter: Letter) {
        self.init(state: letter.recordState, positions: letter.openRoles.map(\.position.id))
    }
}

extension Finding {
    /// A hold as the batch keeps it.
    init(_ hold: Hold) {
        self.init(rule: hold.rule.rawValue, reason: hold.reason, place: hold.place.description)
    }

    /// A review note as the batch keeps it.
    init(_ reviewNote: ReviewNote) {
        self.init(
            rule: reviewNote.kind.rawValue, reason: reviewNote.reason,
            place: reviewNote.place.description)
    }
}

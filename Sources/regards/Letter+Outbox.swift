import Core
import Letters
import Outbox

extension Letter {
    /// The promises of the letter, as the batch keeps them.
    var promiseNotes: [RecordedPromise] {
        promises.map { .init(what: $0.what, by: $0.by.description) }
            + contacts.map { .init(contactUntil: $0.until.description) }
    }
}

extension RecordFingerprint {
    /// The records that a letter was composed from, as the batch keeps them.
    init(_ letter: Letter) {
        self.init(
            fingerprint: letter.recordFingerprint.description,
            positions: letter.openRoles.map(\.position.id))
    }
}

extension Finding {
    /// A hold as the batch keeps it.
    init(_ hold: Hold) {
        self.init(rule: hold.rule, reason: hold.reason, place: hold.place?.description)
    }

    /// A review note as the batch keeps it.
    init(_ reviewNote: ReviewNote) {
        self.init(
            rule: reviewNote.kind.rawValue, reason: reviewNote.reason,
            place: reviewNote.place.description)
    }
}

extension BatchEntry.About {
    /// The person and the position of an application, and the subject of a letter about it.
    init(_ context: ApplicationContext, subject: String? = nil) {
        self.init(
            name: context.application.candidate.fullName ?? "", position: context.position.title,
            subject: subject)
    }
}

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

extension Stamp {
    /// What a letter takes from outside: the moment, and names that follow from its key.
    ///
    /// The Message-ID is the same whenever the same letter is composed, so that a reader who gets it
    /// twice sees it once; the boundary cannot stand in a body, as quoted-printable has no `=_`.
    init(_ key: LetterKey, at date: MailDate, from sender: EmailAddress) throws(MIMEError) {
        let name = String(key.fingerprint.prefix(32))
        self.init(
            date: date, today: date.day,
            messageID: try MessageID(left: name, domain: sender.asciiDomain),
            boundary: try Boundary("=_\(name)"))
    }
}

extension PromiseNote {
    /// A promise as the batch keeps it.
    init(_ promise: Rendering.Promise) {
        self.init(what: promise.what, by: promise.by.description)
    }
}

extension RuleNote {
    /// A hold as the batch keeps it.
    init(_ hold: Hold) {
        self.init(rule: hold.rule.rawValue, reason: hold.reason, place: hold.place.description)
    }

    /// A remark as the batch keeps it.
    init(_ remark: Remark) {
        self.init(
            rule: remark.kind.rawValue, reason: remark.reason, place: remark.place.description)
    }
}

package import Core

/// A thing that a candidate was told to expect, and its last day.
package struct Promise: Hashable, Sendable {
    /// The source of a promise.
    package enum Origin: Hashable, Sendable {
        /// A letter told the candidate.
        case letter(LetterKind)

        /// Somebody told the candidate in another way: the column `promised_by`.
        case record

        /// A deadline rule of this name, which a law or the team sets.
        case deadline(String)
    }

    /// The thing that was promised.
    package internal(set) var what: String

    /// The last day on which it is in time.
    package internal(set) var by: CalendarDate

    /// The day on which the promise was made or the deadline began; nil for `promised_by`, which
    /// has no date.
    package let madeOn: CalendarDate?

    /// The source of the promise.
    package let origin: Origin

    /// Joins a promise with its last day.
    package init(_ what: String, by day: CalendarDate, madeOn: CalendarDate?, _ origin: Origin) {
        self.what = what
        by = day
        self.madeOn = madeOn
        self.origin = origin
    }

    /// True if a delay notice can give the promise another day.
    ///
    /// No letter moves a deadline.
    package var canBeMoved: Bool {
        if case .deadline = origin { false } else { true }
    }

    /// Returns true if another description has the same words.
    ///
    /// Case and spaces do not matter.
    package func hasWords(of other: String) -> Bool {
        let words = { (text: String) in text.lowercased().split(whereSeparator: \.isWhitespace) }
        return words(what) == words(other)
    }
}

/// A letter that a candidate received: the receiving server accepted it.
package struct PastLetter: Hashable, Sendable {
    /// The kind of letter.
    package let kind: LetterKind

    /// The part of its key that differs between letters of one kind to the same application.
    package let occasion: String

    /// The day on which it was accepted.
    package let day: CalendarDate

    /// Its promises, in the order of its text.
    package let promises: [Promise]

    /// The last day on which it allows letters about other positions.
    package let contactUntil: CalendarDate?

    /// Joins a letter with the day on which it was accepted and with its promises.
    package init(
        _ kind: LetterKind, occasion: String, on day: CalendarDate,
        promising promises: [(what: String, by: CalendarDate)] = [],
        contactUntil: CalendarDate? = nil
    ) {
        self.kind = kind
        self.occasion = occasion
        self.day = day
        self.contactUntil = contactUntil
        self.promises = promises.map {
            Promise($0.what, by: $0.by, madeOn: day, .letter(kind))
        }
    }
}

/// A person's word that something promised has happened.
package struct PromiseConfirmation: Hashable, Sendable {
    /// The promise, in the words that the person saw.
    package let what: String

    /// The last day of the promise.
    package let by: CalendarDate

    /// The day on which it happened.
    package let happenedOn: CalendarDate

    /// The name of the person.
    package let person: String

    /// The number of letters that the candidate had received when the person said so.
    ///
    /// A letter that makes the same promise again afterwards makes a new promise.
    package let lettersBefore: Int

    /// Joins the promise with the day on which it was kept, and with the person.
    package init(
        of what: String, by day: CalendarDate, happenedOn: CalendarDate, person: String,
        lettersBefore: Int
    ) {
        self.what = what
        by = day
        self.happenedOn = happenedOn
        self.person = person
        self.lettersBefore = lettersBefore
    }
}

package import Core

/// A letter that a candidate has got: one that the receiver has accepted.
package struct PastLetter: Hashable, Sendable {
    /// Which letter it was.
    package let kind: LetterKind

    /// What tells it from another letter of its kind to the same application.
    package let occasion: String

    /// The day it was accepted.
    package let day: CalendarDate

    /// What it told the candidate to expect, in its own order.
    package let promises: [Promise]

    /// Until when it said that the candidate would hear of other positions.
    package let contactUntil: CalendarDate?

    /// Names a letter, the day it was accepted, and each thing that it promised with its day.
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

package import Core

/// What a candidate may expect of the team, and by when.
package struct Promise: Hashable, Sendable {
    /// Where it comes from.
    package enum Origin: Hashable, Sendable {
        /// A letter told the candidate.
        case letter(LetterKind)

        /// The candidate was told in another way: the record's `promised_by`.
        case record

        /// A term that a law or the team sets, by the name of its clock.
        case clock(String)
    }

    /// What will happen.
    package let what: String

    /// The last day in time.
    package let by: CalendarDate

    /// The day it was made, or the clock began; `nil` where the record does not say when.
    package let madeOn: CalendarDate?

    /// Where it comes from.
    package let origin: Origin

    /// Joins what is promised with its day.
    package init(_ what: String, by day: CalendarDate, madeOn: CalendarDate?, _ origin: Origin) {
        self.what = what
        by = day
        self.madeOn = madeOn
        self.origin = origin
    }

    /// Whether a delay notice can give it another day: no letter moves the end of a clock.
    package var canBeMoved: Bool {
        if case .clock = origin { false } else { true }
    }
}

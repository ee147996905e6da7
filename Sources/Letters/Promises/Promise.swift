public import Liquid

/// What a candidate may expect of the team, and by when.
public struct Promise: Hashable, Sendable {
    /// Where it comes from.
    public enum Origin: Hashable, Sendable {
        /// A letter told the candidate.
        case letter(LetterKind)

        /// The candidate was told in another way: the record's `promised_by`.
        case record

        /// A term that a law or the team sets, by the name of its clock.
        case clock(String)
    }

    /// What will happen.
    public let what: String

    /// The last day in time.
    public let by: CalendarDate

    /// The day it was made, or the clock began; `nil` where the record does not say when.
    public let madeOn: CalendarDate?

    /// Where it comes from.
    public let origin: Origin

    /// Joins what is promised with its day.
    public init(_ what: String, by day: CalendarDate, madeOn: CalendarDate?, _ origin: Origin) {
        self.what = what
        by = day
        self.madeOn = madeOn
        self.origin = origin
    }

    /// Whether a delay notice can give it another day: no letter moves the end of a clock.
    public var canBeMoved: Bool {
        if case .clock = origin { false } else { true }
    }
}

package import Core

/// What has become of a promise by some day.
///
/// | standing   | what was written since              | and when                      |
/// |------------|-------------------------------------|-------------------------------|
/// | `open`     | nothing                             | the day has not passed        |
/// | `overdue`  | nothing                             | the day has passed            |
/// | `kept`     | a letter                            | on the day or before it       |
/// | `replaced` | a delay notice, with another day    | on the day or before it       |
/// | `broken`   | a letter, also a delay notice       | after the day                 |
/// | `void`     | nothing, and nothing is owed        |                               |
package enum PromiseState: Hashable, Sendable {
    /// Nobody has written yet; 0 days are left on the day itself.
    case open(daysLeft: Int)

    /// Nobody has written, so many days after the day.
    case overdue(daysLate: Int)

    /// A letter came in time.
    case kept(on: CalendarDate, by: LetterKind)

    /// A delay notice came in time, and gave another day.
    case replaced(on: CalendarDate)

    /// A letter came, but so many days after the day.
    case broken(on: CalendarDate, by: LetterKind, daysLate: Int)

    /// No longer owed: the candidate withdrew or was hired, or no letter that a clock asks for would
    /// be true any more.
    case void

    init(of promise: Promise, answeredBy letter: PastLetter) {
        let daysLate = promise.by.days(until: letter.day)
        if daysLate > 0 {
            self = .broken(on: letter.day, by: letter.kind, daysLate: daysLate)
        } else if letter.kind == .delayNotice, promise.canBeMoved {
            self = .replaced(on: letter.day)
        } else {
            self = .kept(on: letter.day, by: letter.kind)
        }
    }

    init(of promise: Promise, unansweredOn today: CalendarDate) {
        let daysLeft = today.days(until: promise.by)
        self = daysLeft < 0 ? .overdue(daysLate: -daysLeft) : .open(daysLeft: daysLeft)
    }

    /// Whether somebody has yet to write.
    package var isOwed: Bool {
        switch self {
        case .open, .overdue: true
        case .kept, .replaced, .broken, .void: false
        }
    }
}

package import Core

/// The state of a promise on some day.
///
/// | state      | meaning                                                                   |
/// |------------|---------------------------------------------------------------------------|
/// | `open`     | nothing has ended the promise, and its day has not passed                 |
/// | `overdue`  | nothing has ended the promise, and its day has passed                     |
/// | `kept`     | a decision letter, or a person's word that it happened, by the day        |
/// | `replaced` | a letter named a later day, by the promised day                           |
/// | `broken`   | a decision letter, the thing itself or a later day came after the day     |
/// | `void`     | the candidate withdrew or was hired, or the application is closed         |
///
/// Decision letters are `offer-rationale` and `rejection-with-feedback`: they end every promise of
/// the application. Any other letter ends a promise only by naming a later day:
///
/// - A letter that repeats a promise, in the same words and with the same day, continues it. That
///   is one promise, counted once, with the day on which it was first made. Its state stays.
/// - In the same words with an earlier day, a letter moves the promise forward: still one promise,
///   now with the earlier day.
/// - In the same words with a later day, a letter replaces or breaks the promise and makes a new
///   one.
/// - In other words, a letter makes another promise. Nobody knows whether the first one was kept,
///   so it stays open, and then overdue, until a person or a decision letter ends it.
/// - A delay notice takes back every promise with an earlier day, in whatever words it was made.
/// - Each promise of a letter that makes several is counted on its own.
///
/// Nobody knows when `promised_by` was said, or in which words. So only the day of a letter is
/// compared: the same day continues the promise, and a later day replaces or breaks it.
///
/// A deadline rule is kept or broken by the first of its letters on or after its first day. It is
/// `void` if none of its letters can be sent any more.
package enum PromiseState: Hashable, Sendable {
    /// The event that ended a promise.
    package enum Answer: Hashable, Sendable {
        /// A letter.
        case letter(LetterKind)

        /// The word of the person of this name.
        case person(String)
    }

    /// Nothing has ended the promise; 0 days are left on the day itself.
    case open(daysLeft: Int)

    /// Nothing has ended the promise, and its day passed this many days ago.
    case overdue(daysLate: Int)

    /// The promise was kept in time.
    case kept(on: CalendarDate, by: Answer)

    /// A letter named a later day in time.
    case replaced(on: CalendarDate, by: LetterKind)

    /// The promise ended this many days after its day.
    case broken(on: CalendarDate, by: Answer, daysLate: Int)

    /// The promise is not owed any more.
    case void

    /// The state of a promise that was kept on a day, which may be too late.
    init(of promise: Promise, keptOn day: CalendarDate, by answer: Answer) {
        let daysLate = promise.by.days(until: day)
        self =
            daysLate > 0
            ? .broken(on: day, by: answer, daysLate: daysLate) : .kept(on: day, by: answer)
    }

    /// The state of a promise that a letter gave a later day.
    init(of promise: Promise, replacedBy letter: PastLetter) {
        let daysLate = promise.by.days(until: letter.day)
        self =
            daysLate > 0
            ? .broken(on: letter.day, by: .letter(letter.kind), daysLate: daysLate)
            : .replaced(on: letter.day, by: letter.kind)
    }

    /// The state of a promise that nothing has ended.
    init(of promise: Promise, unansweredOn today: CalendarDate) {
        let daysLeft = today.days(until: promise.by)
        self = daysLeft < 0 ? .overdue(daysLate: -daysLeft) : .open(daysLeft: daysLeft)
    }

    /// True if the team still has to do what it promised.
    package var isOwed: Bool {
        switch self {
        case .open, .overdue: true
        case .kept, .replaced, .broken, .void: false
        }
    }
}

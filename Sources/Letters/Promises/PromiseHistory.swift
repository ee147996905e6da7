package import Core

/// All that one candidate was promised, by letters, by word of mouth and by clocks, and what became of
/// it.
///
/// The first letter after a promise decides: in time it keeps the promise, or replaces it if it is a
/// delay notice; after the day the promise was broken. A clock is kept by the first of its letters on
/// or after the day that it runs from.
package struct PromiseHistory: Hashable, Sendable {
    /// A promise, and what became of it.
    package struct Entry: Hashable, Sendable {
        /// The promise.
        package let promise: Promise

        /// What became of it.
        package let standing: PromiseState
    }

    /// The promise of the record first, then those of the letters as they were made, then the clocks.
    package let entries: [Entry]

    /// Those that somebody has yet to keep, in the same order.
    package var owed: [Entry] { entries.filter(\.standing.isOwed) }

    /// Those that a delay notice can give another day.
    package var movable: [Promise] { owed.map(\.promise).filter(\.canBeMoved) }

    /// The days on which people work where the candidate lives.
    package let calendar: BusinessCalendar

    private let today: CalendarDate

    /// Reads what a team has promised on one application, as it stands on a day.
    ///
    /// - Parameters:
    ///   - application: The record, with the dates that clocks run from.
    ///   - past: The letters that were accepted for it, in the order of time.
    ///   - team: Who keeps the clocks, and the calendars.
    ///   - today: The day.
    package init(
        of application: Application, past: [PastLetter], by team: HiringTeam,
        on today: CalendarDate
    ) {
        let calendar = team.calendars[application.candidate.country]
        let clocks = team.clocks.compactMap { clock in
            Self.answered(clock, for: application, past, in: calendar)
        }
        let all = Self.recorded(application, past) + Self.written(past) + clocks
        entries = all.map { answered in
            Entry(
                promise: answered.promise,
                standing: answered.standing(on: today, for: application))
        }
        self.calendar = calendar
        self.today = today
    }

    /// Whether one of the promises that a delay notice can move is due; a clock is not.
    package func isDue(within businessDays: Int) -> Bool {
        entries.contains { $0.promise.canBeMoved && isDue($0, within: businessDays) }
    }

    /// Whether a promise is overdue, or its day comes before so many business days have passed.
    package func isDue(_ entry: Entry, within businessDays: Int) -> Bool {
        guard entry.standing.isOwed else { return false }
        // Beyond the year 9999 everything is due.
        guard let last = calendar.adding(businessDays: businessDays, to: today) else { return true }
        return entry.promise.by <= last
    }
}

extension PromiseHistory {
    /// A promise, the first letter that answers it, and the letters that could.
    private struct Answered {
        let promise: Promise
        let letter: PastLetter?
        var kinds = Set(LetterKind.allCases)

        func standing(on today: CalendarDate, for application: Application) -> PromiseState {
            if let letter { return PromiseState(of: promise, answeredBy: letter) }
            return isOwed(application.status)
                ? PromiseState(of: promise, unansweredOn: today) : .void
        }

        /// After a decision no letter will become true that is not true now.
        private func isOwed(_ status: Application.Status) -> Bool {
            switch status {
            case .active, .onHold: true
            case .offer, .rejected: kinds.contains { $0.statuses.contains(status) }
            case .hired, .withdrawn, .closed: false
            }
        }
    }

    /// What the record says the candidate was told; it does not say when.
    ///
    /// So a letter may be older than what was told, and answers it only if it says more: a decision,
    /// or a later day. A promise that is listed too long is seen; one that is taken as kept is not.
    private static func recorded(
        _ application: Application, _ past: [PastLetter]
    ) -> [Answered] {
        guard let day = application.promisedBy else { return [] }
        let what = application.nextStep.description ?? "an answer"
        let answer = past.first { letter in
            letter.day > day || letter.kind.tellsDecision
                || letter.promises.contains { $0.by > day }
        }
        return [Answered(promise: Promise(what, by: day, madeOn: nil, .record), letter: answer)]
    }

    /// What the letters promise: each is answered by the next one.
    private static func written(_ past: [PastLetter]) -> [Answered] {
        past.indices.flatMap { index in
            let next = past[(index + 1)...].first
            return past[index].promises.map { Answered(promise: $0, letter: next) }
        }
    }

    private static func answered(
        _ clock: DeadlineRule, for application: Application, _ past: [PastLetter],
        in calendar: BusinessCalendar
    ) -> Answered? {
        guard let start = clock.start(for: application),
            let end = clock.end(from: start, in: calendar)
        else { return nil }
        return Answered(
            promise: Promise(clock.what, by: end, madeOn: start, .clock(clock.name)),
            letter: past.first { $0.day >= start && clock.letters.contains($0.kind) },
            kinds: clock.letters)
    }
}

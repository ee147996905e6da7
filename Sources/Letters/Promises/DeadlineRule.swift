import Core

/// A term for writing to candidates that a law or the team itself sets, whatever letters promise.
package struct DeadlineRule: Hashable, Sendable {
    /// The dates of an application that a clock can run from; the raw values are their columns.
    package enum Event: String, CaseIterable, Sendable {
        case appliedOn = "applied_on"
        case interviewedOn = "interviewed_on"
        case decidedOn = "decided_on"
    }

    /// How long a clock runs; the day of the event itself does not count.
    package enum Term: Hashable, Sendable {
        case days(Int)

        /// Days on which people work where the candidate lives.
        case businessDays(Int)
    }

    /// What the team calls it.
    package let name: String

    /// What the candidate has to be told.
    package let what: String

    /// The date that it runs from.
    package let event: Event

    /// How long it runs.
    package let term: Term

    /// The country whose candidates it is for; `nil` for everybody.
    package let country: Country?

    /// The letters that keep it.
    package let letters: Set<LetterKind>

    /// A clock; one that no letter keeps is the caller's mistake.
    package init(
        name: String, what: String, from event: Event, within term: Term,
        in country: Country? = nil, keptBy letters: Set<LetterKind> = Set(LetterKind.allCases)
    ) {
        precondition(!letters.isEmpty, "a clock is kept by a letter")
        self.name = name
        self.what = what
        self.event = event
        self.term = term
        self.country = country
        self.letters = letters
    }

    /// The day that it runs from; nil where it is not known, or the clock is not for this candidate.
    ///
    /// Where a date moves on, as that of the latest interview does, the clock begins anew.
    func start(for application: Application) -> CalendarDate? {
        guard isFor(application.candidate.country) else { return nil }
        return switch event {
        case .appliedOn: application.dates.appliedOn
        case .interviewedOn: application.dates.interviewedOn
        case .decidedOn: application.dates.decidedOn
        }
    }

    /// The last day in time; nil beyond the year 9999.
    func end(from start: CalendarDate, in calendar: BusinessCalendar) -> CalendarDate? {
        switch term {
        case .days(let count): start.adding(days: count)
        case .businessDays(let count): calendar.adding(businessDays: count, to: start)
        }
    }

    private func isFor(_ home: Country?) -> Bool {
        guard let country else { return true }
        return home.map { country.contains($0) } ?? false
    }
}

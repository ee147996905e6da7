import Core

/// A deadline for writing to candidates that a law or the team sets.
///
/// It holds whatever letters promise.
package struct DeadlineRule: Hashable, Sendable {
    /// The dates of an application from which a deadline can run.
    ///
    /// The raw values name their columns.
    package enum Event: String, CaseIterable, Sendable {
        case appliedOn = "applied_on"
        case interviewedOn = "interviewed_on"
        case decidedOn = "decided_on"
    }

    /// The time that the team has.
    ///
    /// The day of the event does not count.
    package enum Term: Hashable, Sendable {
        /// Calendar days.
        case days(Int)

        /// Business days in the candidate's country.
        case businessDays(Int)
    }

    /// The team's name for the rule.
    package let name: String

    /// The thing that the candidate must be told.
    package let what: String

    /// The date from which it runs.
    package let event: Event

    /// The time that the team has.
    package let term: Term

    /// The country of the candidates to whom it applies; nil for all candidates.
    package let country: Country?

    /// The letters that meet the deadline.
    package let letters: Set<LetterKind>

    /// Makes a rule; an empty set of letters is a programming error.
    package init(
        name: String, what: String, from event: Event, within term: Term,
        in country: Country? = nil, keptBy letters: Set<LetterKind> = Set(LetterKind.allCases)
    ) {
        precondition(!letters.isEmpty, "a letter must be able to meet the deadline")
        self.name = name
        self.what = what
        self.event = event
        self.term = term
        self.country = country
        self.letters = letters
    }

    /// The day from which it runs; nil if the day is not known or the rule is not for this
    /// candidate.
    ///
    /// If the date changes, as that of the latest interview does, the deadline begins anew.
    func start(for application: Application) -> CalendarDate? {
        guard applies(in: application.candidate.country) else { return nil }
        return switch event {
        case .appliedOn: application.dates.appliedOn
        case .interviewedOn: application.dates.interviewedOn
        case .decidedOn: application.dates.decidedOn
        }
    }

    /// The last day in time; nil after the year 9999.
    func end(from start: CalendarDate, in calendar: BusinessCalendar) -> CalendarDate? {
        switch term {
        case .days(let count): start.adding(days: count)
        case .businessDays(let count): calendar.adding(businessDays: count, to: start)
        }
    }

    private func applies(in home: Country?) -> Bool {
        guard let country else { return true }
        return home.map { country.contains($0) } ?? false
    }
}

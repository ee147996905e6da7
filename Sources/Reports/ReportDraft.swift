package import Core
package import Letters

/// A report while its figures are counted: over every candidacy with the letters that went to it, and
/// over every batch.
///
/// It keeps counts, and the keys of letters that were held and of the rejected who were never written
/// to; nothing that records hold otherwise.
package struct ReportDraft: Sendable {
    /// How many batches there are that cannot be read.
    package var unreadBatches = 0

    /// How many applications got letters, and are in the records no more.
    package var formerApplications = 0

    private let team: HiringTeam
    private let today: CalendarDate
    private var applications = 0
    private var accepted: [LetterKind: Int] = [:]
    private var responses = ResponseTimes.Tally()
    private var coverage = Coverage.Tally()
    private var promises = PromiseRecord.Tally()
    private var feedback = FeedbackOwed.Tally()
    private var batches: [ComposedBatch] = []
    private var holds = HoldCounts.Tally()

    /// Begins with nobody.
    package init(of team: HiringTeam, on today: CalendarDate) {
        self.team = team
        self.today = today
    }

    /// Takes one more candidacy, with the letters that were accepted for it.
    package mutating func admit(_ candidacy: ApplicationContext) {
        let application = candidacy.application
        applications += 1
        for letter in candidacy.past { accepted[letter.kind, default: 0] += 1 }
        let book = PromiseHistory(of: application, past: candidacy.past, by: team, on: today)
        responses.admit(candidacy, on: today, in: book.calendar)
        coverage.admit(candidacy, on: today)
        promises.admit(book)
        for debt in FeedbackDebt.debts(on: candidacy, to: team) { feedback.admit(debt) }
    }

    /// Takes one more batch.
    package mutating func admit(_ batch: ComposedBatch) {
        batches.append(batch)
    }

    /// Takes a letter of a batch that was held, by its key, with the names of the rules.
    package mutating func admit(_ letter: String, heldBy rules: [String]) {
        holds.admit(letter, heldBy: rules)
    }

    /// The figures of all that was taken.
    package var report: HiringReport {
        HiringReport(
            organization: team.organization.name, today: today, applications: applications,
            letters: accepted.values.reduce(0, +),
            accepted: LetterKind.allCases.map {
                .init(letter: $0.rawValue, count: accepted[$0, default: 0])
            },
            responses: responses.result, coverage: coverage.result, promises: promises.result,
            feedback: feedback.result(on: today),
            batches: batches.sorted { ($1.composedOn, $1.name) < ($0.composedOn, $0.name) },
            holds: holds.result, unreadBatches: unreadBatches,
            formerApplications: formerApplications)
    }
}

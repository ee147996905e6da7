package import Core
package import Letters

/// The figures that show how well a hiring team kept its candidates informed, as of a day.
///
/// A report has the ids of applications but no names of candidates. It names interviewers who owe
/// feedback, so it is for the team only.
package struct HiringReport: Hashable, Sendable, Codable {
    /// The number of accepted letters of one kind.
    package struct Accepted: Hashable, Sendable, Codable {
        /// The kind of letter.
        package let letter: String

        /// The number of letters.
        package let count: Int
    }

    /// The employer.
    package let organization: String

    /// The day.
    package let today: CalendarDate

    /// The number of applications in the records.
    package let applications: Int

    /// The number of letters to them that were accepted.
    package let letters: Int

    /// The accepted letters by kind, with every kind.
    package let accepted: [Accepted]

    /// The time that candidates waited after an interview.
    package let responses: ResponseTimes

    /// The rejected candidates who were told, and those who were not.
    package let coverage: Coverage

    /// The promises by state.
    package let promises: PromiseRecord

    /// The feedback that interviewers owe.
    package let feedback: FeedbackOwed

    /// The batches, the latest first.
    package let batches: [ComposedBatch]

    /// The reasons for which letters were held.
    package let holds: HoldCounts

    /// The number of batches that cannot be read.
    ///
    /// The figures do not include them.
    package let unreadBatches: Int

    /// The number of applications with letters that are no longer in the records.
    ///
    /// The figures do not include them.
    package let formerApplications: Int
}

/// A report while its figures are counted.
///
/// Add every application with its letters, and every batch. The draft keeps counts, the keys of held
/// letters and the ids of rejected applications without a letter. It keeps nothing else of the
/// records.
package struct ReportDraft: Sendable {
    /// The number of batches that cannot be read.
    package var unreadBatches = 0

    /// The number of applications with letters that are no longer in the records.
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

    /// Makes a draft without any application.
    package init(of team: HiringTeam, on today: CalendarDate) {
        self.team = team
        self.today = today
    }

    /// Adds an application, with the letters that were accepted for it.
    package mutating func admit(_ context: ApplicationContext) {
        let application = context.application
        applications += 1
        for letter in context.past { accepted[letter.kind, default: 0] += 1 }
        let history = PromiseHistory(
            of: application, past: context.past, confirmations: context.confirmations, by: team,
            on: today)
        responses.admit(context, on: today, in: history.calendar)
        coverage.admit(context, on: today)
        promises.admit(history)
        for debt in FeedbackDebt.debts(on: context, to: team) { feedback.admit(debt) }
    }

    /// Adds a batch.
    package mutating func admit(_ batch: ComposedBatch) {
        batches.append(batch)
    }

    /// Adds a held letter, by its key, with the names of the rules that held it.
    package mutating func admit(_ letter: String, heldBy rules: [String]) {
        holds.admit(letter, heldBy: rules)
    }

    /// The figures of everything that was added.
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

package import Core

/// How a hiring team has kept to what it owes its candidates, in figures, as it stands on a day.
///
/// It names candidates by the keys of their applications only, and interviewers where they owe
/// feedback: it is for the team.
package struct HiringReport: Hashable, Sendable, Codable {
    /// How many letters of one kind were accepted.
    package struct Accepted: Hashable, Sendable, Codable {
        /// The kind of letter.
        package let letter: String

        /// How many.
        package let count: Int
    }

    /// The employer.
    package let organization: String

    /// The day.
    package let today: CalendarDate

    /// How many applications the records have.
    package let applications: Int

    /// How many letters to them were accepted.
    package let letters: Int

    /// The same by kind, every kind.
    package let accepted: [Accepted]

    /// How long candidates waited after an interview.
    package let responses: ResponseTimes

    /// Who of the rejected was told.
    package let coverage: Coverage

    /// What became of promises.
    package let promises: PromiseRecord

    /// What interviewers owe.
    package let feedback: FeedbackOwed

    /// The batches, the latest first.
    package let batches: [ComposedBatch]

    /// Why letters were held.
    package let holds: HoldCounts

    /// How many batches are not in the figures, as they cannot be read.
    package let unreadBatches: Int

    /// How many applications got letters, are in the records no more, and so not in the figures.
    package let formerApplications: Int
}

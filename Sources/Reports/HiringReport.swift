public import Liquid

/// How a hiring team has kept to what it owes its candidates, in figures, as it stands on a day.
///
/// It names candidates by the keys of their applications only, and interviewers where they owe
/// feedback: it is for the team.
public struct HiringReport: Hashable, Sendable, Codable {
    /// How many letters of one kind were accepted.
    public struct Accepted: Hashable, Sendable, Codable {
        /// The kind of letter.
        public let letter: String

        /// How many.
        public let count: Int
    }

    /// The employer.
    public let organization: String

    /// The day.
    public let today: CalendarDate

    /// How many applications the records have.
    public let applications: Int

    /// How many letters to them were accepted.
    public let letters: Int

    /// The same by kind, every kind.
    public let accepted: [Accepted]

    /// How long candidates waited after an interview.
    public let responses: ResponseTimes

    /// Who of the rejected was told.
    public let coverage: Coverage

    /// What became of promises.
    public let promises: PromiseRecord

    /// What interviewers owe.
    public let feedback: FeedbackOwed

    /// The batches, the latest first.
    public let batches: [ComposedBatch]

    /// Why letters were held.
    public let holds: HoldCounts

    /// How many batches are not in the figures, as they cannot be read.
    public let unreadBatches: Int

    /// How many applications got letters, are in the records no more, and so not in the figures.
    public let formerApplications: Int
}

package import Core

/// A job that people apply for.
package struct Position: Hashable, Sendable {
    /// The status of the job.
    package enum Status: String, CaseIterable, Sendable {
        case open, filled, closed
        case onHold = "on_hold"
        /// Only employees can apply.
        case `internal`
    }

    /// The key that applications name it by.
    package let id: String

    /// The public title, as a letter prints it.
    package let title: String

    /// The team it belongs to.
    package let team: String?

    /// The place of work.
    package let location: String?

    /// The status of the job.
    package let status: Status

    /// The address of its public page.
    package let url: String?

    /// The skills that it asks for.
    package let skills: [String]

    /// True if nobody outside may know of the job.
    package let isConfidential: Bool

    /// The values of columns that nothing else reads; rules keep them out of letters.
    package let unread: [PrivateText]

    /// The place of the record.
    package let place: Place

    /// Takes a job's details as the record has them.
    package init(
        id: String, title: String, team: String? = nil, location: String? = nil,
        status: Status = .open, url: String? = nil, skills: [String] = [],
        isConfidential: Bool = false, unread: [PrivateText] = [], place: Place
    ) {
        self.id = id
        self.title = title
        self.team = team
        self.location = location
        self.status = status
        self.url = url
        self.skills = skills
        self.isConfidential = isConfidential
        self.unread = unread
        self.place = place
    }
}

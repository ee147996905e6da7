/// A job that people apply for.
public struct Position: Hashable, Sendable {
    /// Whether the job can still be applied for.
    public enum Status: String, CaseIterable, Sendable {
        case open, filled, closed
        case onHold = "on_hold"
        /// Only employees can apply.
        case `internal`
    }

    /// The key that applications name it by.
    public let id: String

    /// The public title, as a letter prints it.
    public let title: String

    /// The team it belongs to.
    public let team: String?

    /// Where the work is done.
    public let location: String?

    /// Whether it can still be applied for.
    public let status: Status

    /// The address of its public page.
    public let url: String?

    /// What it asks for, one skill an entry.
    public let skills: [String]

    /// Whether its existence is not public.
    public let isConfidential: Bool

    /// Where the record stands.
    public let place: Place

    /// Takes a job's details as the record has them.
    public init(
        id: String, title: String, team: String? = nil, location: String? = nil,
        status: Status = .open, url: String? = nil, skills: [String] = [],
        isConfidential: Bool = false, place: Place
    ) {
        self.id = id
        self.title = title
        self.team = team
        self.location = location
        self.status = status
        self.url = url
        self.skills = skills
        self.isConfidential = isConfidential
        self.place = place
    }
}

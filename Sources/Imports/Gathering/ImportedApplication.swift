import Core
import Letters

/// A person's application for a job, as an export knows it.
struct ImportedApplication {
    /// A recorded reason, and who decided by it.
    struct Reason {
        enum Side {
            /// We rejected them; they rejected us; somebody was hired.
            case us, them, hired
            /// The record leaves open who did.
            case unspecified
            /// The outcome of a check, of which nothing may be written.
            case security
            /// Nobody has said what this reason means.
            case unknown
        }

        let name: String
        let side: Side
    }

    let id: String
    var person: String
    var job: String?

    /// What the record says; `closed` for what has ended, until the reason says how.
    var status: Application.Status

    /// Why no letter should speak of it; `nil` where letters may.
    var skipped: String?
    var stage: String?
    var stageID: String?
    var appliedAt: ExportTime?

    /// When it was rejected, withdrawn or archived.
    var closedAt: ExportTime?
    var reason: Reason?
    var reasonID: String?
    var timeZone: String?
    var contactUntil: ExportTime?
    var place: Place
}

/// A job, as an export knows it.
struct Job {
    let id: String
    var title: String?
    var publicTitle: String?
    var team: String?
    var location: String?
    var status: Position.Status?
    var url: String?
    var isConfidential: Bool?
    var place: Place

    mutating func merge(_ other: Job) {
        title = other.title ?? title
        publicTitle = other.publicTitle ?? publicTitle
        team = other.team ?? team
        location = other.location ?? location
        status = other.status ?? status
        url = other.url ?? url
        isConfidential = other.isConfidential ?? isConfidential
    }
}

/// The latest version of an offer that counts.
struct Offer {
    enum Status {
        case unsent, sent, accepted, rejected
    }

    let version: Int
    let status: Status
    let at: ExportTime?
}

/// An interview that a record of its own tells of, and that was not called off.
struct Interview {
    /// The application that it belongs to, where the record says so.
    let application: String?
    let job: String?
    let at: ExportTime?
    let zone: String?
    let place: Place
}

import Core
import Letters
import Records

/// A person's application for a job, as an export describes it.
struct ImportedApplication {
    /// The recorded reason for the end of an application.
    struct Reason {
        /// The way in which the application ended.
        enum Meaning {
            case rejected, withdrawn, hired
            /// The record does not say who decided.
            case unspecified
            /// The team rejected the candidate after a check. Letters must not give reasons.
            case securityConcern
            /// The reason is the team's own, and import.yaml does not explain it.
            case unknown
        }

        let name: String
        let meaning: Meaning
    }

    let id: String
    var person: String
    var job: String?

    /// The status in the record.
    ///
    /// It is `closed` for an ended application until the reason is known.
    var status: Application.Status

    /// The reason for writing no letters about the application; nil if letters may be written.
    var skipped: String?
    var stage: String?
    var stageID: String?
    var appliedAt: ExportTime?

    /// The time at which it was rejected, withdrawn or archived.
    var closedAt: ExportTime?
    var reason: Reason?
    var reasonID: String?
    var contactUntil: ExportTime?
    var place: Place
}

/// The state of an application that follows from all of the export's records about it.
struct Outcome {
    let status: Application.Status

    /// The recorded reason, under its name in `reasons.yaml`.
    let reason: String?

    /// True if letters must not give a reason.
    let isUnexplained: Bool
    let decidedAt: ExportTime?

    /// A note for the person who imports; nil if there is nothing to look at.
    let reviewNote: String?

    /// Returns nil if nobody has said what the recorded reason means.
    init?(of application: ImportedApplication, in session: borrowing ImportSession) {
        let recorded = session.reason(of: application)
        let own = recorded.flatMap { session.settings.reasons[$0.name.comparable] }
        let offer = session.offers[application.id]
        let hasEnded = [.rejected, .withdrawn, .closed].contains(application.status)
        reason = hasEnded ? own?.name ?? recorded?.name : nil
        isUnexplained = hasEnded && recorded?.meaning == .securityConcern
        switch application.status {
        case .rejected where offer?.status == .accepted && recorded?.meaning != .withdrawn:
            // Nobody should learn from a form letter that an offer they accepted is void.
            status = .closed
            reviewNote =
                "rejected after an accepted offer, so no letter is composed; tell the candidate in "
                + "person"
        case .rejected, .closed:
            let ended = Self.status(
                afterEnd: recorded?.meaning, own?.status, recorded: application.status)
            guard let ended else { return nil }
            status = ended
            reviewNote =
                ended == .closed
                ? "the export does not say who ended the application, so no letter is composed; "
                    + "name its reason under reasons: in import.yaml" : nil
        case .active:
            let stage = session.stage(of: application)?.comparable
            let byStage =
                stage.flatMap { session.settings.stages[$0] }
                ?? (application.stageID != nil && stage == "offer" ? .offer : nil)
            (status, reviewNote) = Self.status(ofOpen: offer, byStage)
        default: (status, reviewNote) = (application.status, nil)
        }
        decidedAt =
            hasEnded ? session.closedAt(application) : status.isOffered ? offer?.at : nil
    }

    /// Returns the status of an ended application; nil if its reason is unknown.
    private static func status(
        afterEnd meaning: ImportedApplication.Reason.Meaning?, _ own: Application.Status?,
        recorded: Application.Status
    ) -> Application.Status? {
        if let own { return own }
        switch meaning {
        case .rejected, .securityConcern: return .rejected
        case .withdrawn: return .withdrawn
        case .hired: return .hired
        case .unspecified, nil: return recorded
        case .unknown: return nil
        }
    }

    /// Returns the status of an open application, by its offer or its stage.
    private static func status(
        ofOpen offer: Offer?, _ byStage: Application.Status?
    ) -> (Application.Status, String?) {
        switch offer?.status {
        case .accepted: return (.hired, nil)
        case .sent: return (.offer, nil)
        case .rejected:
            return (
                .closed,
                "the candidate declined the offer and the application is still open, so no letter "
                    + "is composed"
            )
        case .unsent, nil: return (byStage ?? .active, nil)
        }
    }
}

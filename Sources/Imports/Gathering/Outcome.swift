import Letters

/// How a candidacy stands when everything that the export says of it is put together.
struct Outcome {
    let status: Application.Status

    /// The recorded reason, by the name that `reasons.yaml` has for it.
    let reason: String?

    /// Whether nothing may be written about the reason.
    let isUnexplained: Bool

    /// When it was decided.
    let decidedAt: ExportTime?

    /// What somebody should look at.
    let reviewNote: String?

    /// `nil`, with the reason's name as a fault, where nobody has said what the reason means.
    init?(of candidacy: ImportedApplication, in intake: borrowing ImportSession) {
        let recorded = intake.reason(of: candidacy)
        let meaning = recorded.flatMap { intake.settings.reasons[$0.name.comparable] }
        let offer = intake.offers[candidacy.id]
        let hasEnded = [.rejected, .withdrawn, .closed].contains(candidacy.status)
        reason = hasEnded ? meaning?.name ?? recorded?.name : nil
        isUnexplained = hasEnded && recorded?.side == .security
        switch candidacy.status {
        case .rejected where offer?.status == .accepted && recorded?.side != .them:
            // Nobody learns by a form letter that an offer they accepted is void.
            status = .closed
            reviewNote = "rejected after an accepted offer: no letter goes; tell them in person"
        case .rejected, .closed:
            let open = candidacy.status
            guard let ended = Self.ended(by: recorded?.side, meaning?.status, otherwise: open)
            else {
                return nil
            }
            status = ended
            reviewNote =
                ended == .closed
                ? "nothing says who ended it: no letter goes; name its reason in import.yaml" : nil
        case .active:
            let stage = intake.stage(of: candidacy)?.comparable
            let byStage =
                stage.flatMap { intake.settings.stages[$0] }
                ?? (candidacy.stageID != nil && stage == "offer" ? .offer : nil)
            (status, reviewNote) = Self.open(with: offer, byStage)
        default: (status, reviewNote) = (candidacy.status, nil)
        }
        decidedAt =
            hasEnded ? intake.closedAt(candidacy) : status.isOffered ? offer?.at : nil
    }

    /// How a candidacy ended, by who decided.
    private static func ended(
        by side: ImportedApplication.Reason.Side?, _ meaning: Application.Status?,
        otherwise open: Application.Status
    ) -> Application.Status? {
        if let meaning { return meaning }
        switch side {
        case .us, .security: return .rejected
        case .them: return .withdrawn
        case .hired: return .hired
        case .unspecified, nil: return open
        case .unknown: return nil
        }
    }

    /// How an open candidacy stands, by its offer or its stage.
    private static func open(
        with offer: Offer?, _ byStage: Application.Status?
    ) -> (Application.Status, String?) {
        switch offer?.status {
        case .accepted: return (.hired, nil)
        case .sent: return (.offer, nil)
        case .rejected:
            return (.closed, "the offer was declined and the application is open: no letter goes")
        case .unsent, nil: return (byStage ?? .active, nil)
        }
    }
}

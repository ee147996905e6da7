/// The five letters that a hiring team owes its candidates.
package enum LetterKind: String, CaseIterable, Sendable {
    case thankYou = "thank-you"
    case statusUpdate = "status-update"
    case delayNotice = "delay-notice"
    case offerRationale = "offer-rationale"
    case rejectionWithFeedback = "rejection-with-feedback"

    /// The states of an application in which this letter tells the truth.
    package var statuses: Set<Application.Status> {
        switch self {
        case .thankYou, .delayNotice: [.active]
        case .statusUpdate: [.active, .onHold]
        case .offerRationale: [.offer]
        case .rejectionWithFeedback: [.rejected]
        }
    }

    /// Whether this letter tells the candidate what went well.
    package var tellsStrengths: Bool { self == .offerRationale || tellsGrowth }

    /// Whether this letter tells the candidate what to work on.
    package var tellsGrowth: Bool { self == .rejectionWithFeedback }

    /// Whether this letter tells the candidate what comes next.
    package var tellsNextStep: Bool { self != .rejectionWithFeedback }

    /// Whether this letter tells the candidate how the team has decided.
    package var tellsDecision: Bool {
        switch self {
        case .thankYou, .statusUpdate, .delayNotice: false
        case .offerRationale, .rejectionWithFeedback: true
        }
    }

    /// Whether an application is one that a batch of this letter is made for, where nobody names it.
    package func isMeant(for application: Application) -> Bool {
        switch self {
        case .thankYou:
            statuses.contains(application.status) && application.dates.interviewedOn != nil
        default: statuses.contains(application.status)
        }
    }
}

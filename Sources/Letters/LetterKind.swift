package import Core

/// The five letters that a hiring team owes its candidates.
package enum LetterKind: String, CaseIterable, Sendable {
    case thankYou = "thank-you"
    case statusUpdate = "status-update"
    case delayNotice = "delay-notice"
    case offerRationale = "offer-rationale"
    case rejectionWithFeedback = "rejection-with-feedback"

    /// The statuses of an application in which this letter is true.
    package var statuses: Set<Application.Status> {
        switch self {
        case .thankYou, .delayNotice: [.active]
        case .statusUpdate: [.active, .onHold]
        case .offerRationale: [.offer]
        case .rejectionWithFeedback: [.rejected]
        }
    }

    /// Says if this letter tells strengths.
    package var tellsStrengths: Bool { self == .offerRationale || tellsGrowth }

    /// Says if this letter tells points to grow in.
    package var tellsGrowth: Bool { self == .rejectionWithFeedback }

    /// Says if this letter tells the next step.
    package var tellsNextStep: Bool { self != .rejectionWithFeedback }

    /// The names that settings and commands take: the full one, and the short one of some.
    package var names: [String] {
        switch self {
        case .thankYou, .statusUpdate, .delayNotice: [rawValue]
        case .offerRationale: [rawValue, "offer"]
        case .rejectionWithFeedback: [rawValue, "rejection"]
        }
    }

    /// The letter of a full or a short name.
    package init?(named name: String) {
        guard let kind = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
        self = kind
    }

    /// Says if this letter tells the decision.
    package var tellsDecision: Bool {
        switch self {
        case .thankYou, .statusUpdate, .delayNotice: false
        case .offerRationale, .rejectionWithFeedback: true
        }
    }

    /// Says if a batch of this letter includes an application that nobody names.
    package func isMeant(for application: Application) -> Bool {
        switch self {
        case .thankYou:
            statuses.contains(application.status) && application.dates.interviewedOn != nil
        default: statuses.contains(application.status)
        }
    }
}

extension LetterKey {
    /// The key of the letter of one kind that an application calls for now.
    ///
    /// A decision is told once, so its occasion is always `decision`. The occasion of a thank-you
    /// is the day of the interview. A status update and a delay notice have the day that they
    /// promise and the meeting that they invite to, as
    /// `2026-12-04+2026-12-03T13:00:00Z+45+9f86d081884c7d65`: a new promise is a new letter, and so
    /// is a meeting at another time or place. The last part is the beginning of the SHA-256 of the
    /// place, as no value of a record may stand in a key.
    package init(_ kind: LetterKind, for application: Application) {
        let occasion =
            switch kind {
            case .thankYou: application.dates.interviewedOn?.description ?? "interview"
            case .statusUpdate, .delayNotice: application.nextStep.occasion
            case .offerRationale, .rejectionWithFeedback: "decision"
            }
        self.init(letter: kind.rawValue, application: application.id, occasion: occasion)
    }
}

extension Application.NextStep {
    fileprivate var occasion: String {
        let day = by?.description ?? "update"
        guard let appointment else { return day }
        let place = appointment.place.map { Digest(of: Array($0.utf8)).description.prefix(16) }
        let parts = [day, "\(appointment.start)", "\(appointment.minutes)", place.map(String.init)]
        return parts.compactMap(\.self).joined(separator: "+")
    }
}

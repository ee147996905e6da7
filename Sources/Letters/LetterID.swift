import Core

/// Which letter to whom, and on what occasion: the same letter is never sent twice.
package struct LetterID: Hashable, Sendable {
    /// Which letter it is.
    package let kind: LetterKind

    /// The key of the application it belongs to.
    package let application: String

    /// What tells it from another letter of its kind to the same application.
    ///
    /// A decision is told once. A thank-you belongs to one interview; an update or a notice to the day
    /// that it promises and the meeting that it asks to, so that a new promise is a new letter.
    package let occasion: String

    /// Names the letter of one kind that an application calls for now.
    package init(_ kind: LetterKind, for application: Application) {
        self.kind = kind
        self.application = application.id
        occasion =
            switch kind {
            case .thankYou: application.dates.interviewedOn?.description ?? "interview"
            case .statusUpdate, .delayNotice: application.nextStep.occasion
            case .offerRationale, .rejectionWithFeedback: "decision"
            }
    }
}

extension Application.NextStep {
    fileprivate var occasion: String {
        let day = by?.description ?? "update"
        guard let appointment else { return day }
        var place = WordHash()
        for byte in (appointment.place ?? "").utf8 { place = place.followed(by: byte) }
        let start = appointment.start.secondsSince1970
        return "\(day), \(start), \(appointment.minutes), \(String(place.value, radix: 16))"
    }
}

import Core

/// A letter is sent in the hours of the sending window, where the candidate lives.
struct OutsideSendingWindow: SendingCheck {
    func objection(to letter: ApprovedLetter) -> Objection? {
        guard let window = letter.window, let context = letter.context else { return nil }
        let candidate = context.application.candidate
        let calendar = context.team.calendars[candidate.country]
        let hour = LocalHour(
            context.moment, in: candidate.timeZone, otherwise: letter.homeZone)
        if window.isOpen(at: hour, for: context.kind, in: calendar) { return nil }
        let opening = window.opening(from: hour, for: context.kind, in: calendar)
        let place = candidate.timeZone == nil ? "here" : "where the candidate lives"
        return Objection(
            "outside the sending window"
                + (opening.map { "; send again from \($0) \(place)" } ?? ""),
            at: context.application.place,
            until: opening.map { context.moment.advanced(toHour: $0, from: hour) })
    }
}

extension Instant {
    /// The beginning of a later hour, when it is `hour` now.
    ///
    /// It is an hour off when clocks change, and half an hour in zones with half hours.
    fileprivate func advanced(toHour later: LocalHour, from hour: LocalHour) -> Instant {
        let hours = hour.day.days(until: later.day) * 24 + later.hour - hour.hour
        return advanced(by: .seconds(hours * 3_600 - secondsSince1970 % 3_600))
    }
}

package import Core

extension Rules {
    /// Why a letter that was composed earlier may not leave any more; `nil` where it may.
    ///
    /// It asks what can have made an approved letter untrue or unwanted since: the status, the wish
    /// not to be written to, and a meeting that has passed. All the rest was decided when the letter was composed.
    ///
    /// - Parameters:
    ///   - kind: Which letter.
    ///   - candidacy: The records of the candidate as they are now.
    ///   - team: Who writes.
    ///   - today: The day on which it is to leave.
    ///   - moment: The moment of it.
    /// - Returns: The reason; the first where there are several.
    package static func holdOnDeparture(
        of kind: LetterKind, to candidacy: ApplicationContext, from team: HiringTeam,
        on today: CalendarDate,
        at moment: Instant
    ) -> Hold? {
        let rules: [any RecordRule] = [
            DoNotEmail(), Withdrawn(), WrongStatus(), AppointmentInThePast(),
        ]
        let request = RuleContext(of: kind, to: candidacy, from: team, on: today, at: moment)
        return rules.lazy.compactMap { $0.hold(on: request) }.first
    }
}

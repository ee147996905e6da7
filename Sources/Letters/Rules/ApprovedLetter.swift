package import Core

/// An approved letter just before it is sent, beside the records as they are now.
///
/// Its rules look for whatever can have made the letter untrue or unwanted since it was composed.
/// Everything else was decided when it was composed.
package struct ApprovedLetter: Sendable {
    /// The records that the letter was composed from, as its batch keeps them.
    package struct Origin: Sendable {
        /// The `recordFingerprint` of the application.
        let fingerprint: String

        /// The ids of the open positions that the letter names.
        let positions: [String]

        /// Takes what the batch keeps.
        package init(fingerprint: String, positions: [String]) {
            self.fingerprint = fingerprint
            self.positions = positions
        }
    }

    /// The letter of an application that the records no longer have.
    package static let withoutRecord = ApprovedLetter(context: nil, window: nil, homeZone: "UTC")

    /// The records as they are now; `nil` if they no longer have the application.
    let context: RuleContext?

    /// The hours in which letters are sent; `nil` for all.
    let window: SendingWindow?

    /// The zone of candidates whose own zone is not known.
    let homeZone: String

    /// The records that it was composed from; `nil` if the batch does not keep them.
    package var origin: Origin?

    /// Takes the records as they are now.
    ///
    /// - Parameters:
    ///   - kind: The kind of letter.
    ///   - records: The records of the candidate.
    ///   - team: The hiring team that writes.
    ///   - today: The day of sending.
    ///   - moment: The moment of sending.
    ///   - window: The hours in which letters are sent; `nil` for all.
    ///   - homeZone: The zone of candidates whose own zone is not known.
    package init(
        _ kind: LetterKind, to records: ApplicationContext, from team: HiringTeam,
        on today: CalendarDate, at moment: Instant, within window: SendingWindow?, homeZone: String
    ) {
        self.init(
            context: RuleContext(of: kind, to: records, from: team, on: today, at: moment),
            window: window, homeZone: homeZone)
    }

    private init(context: RuleContext?, window: SendingWindow?, homeZone: String) {
        self.context = context
        self.window = window
        self.homeZone = homeZone
    }

    /// The reason why the letter may not be sent now, the first if there are several.
    package var hold: Hold? {
        for rule in Rule.all where rule.stages.contains(.sending) {
            if let objection = objection(of: rule) { return Hold(rule, objection) }
        }
        return nil
    }

    private func objection(of rule: Rule) -> Objection? {
        switch rule.check {
        case .sending(let check): return check.objection(to: self)
        case .records(let checks):
            guard let context else { return nil }
            return checks.lazy.compactMap { $0.objection(in: context) }.first
        case .letter, .elsewhere: return nil
        }
    }
}

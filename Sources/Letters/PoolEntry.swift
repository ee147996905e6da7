package import Core

/// A rejected candidate who agreed to hear of other positions, and was told so in a letter.
package struct PoolEntry: Hashable, Sendable {
    /// The state of somebody's consent today.
    package enum Consent: Hashable, Sendable {
        /// The person may be asked; so many days are left, today counted as none.
        case open(daysLeft: Int)
        /// Consent has ended or was taken back, or the person is considered or hired again.
        case ended
    }

    /// The key of the application.
    package let application: String

    /// Until when the letter said that the person would hear of positions.
    package let told: CalendarDate

    /// The last day of consent: the earlier of what the record has now and what the letter said;
    /// `nil` where consent was taken back.
    package let until: CalendarDate?

    /// The state of somebody's consent today.
    package let consent: Consent

    /// The open positions that fit, the best first; none where nobody may be asked.
    package let openRoles: [OpenRole]

    /// The entry of a candidate; `nil` where no letter that arrived spoke of other positions.
    package init?(of records: ApplicationContext, by team: HiringTeam, on today: CalendarDate) {
        guard let told = records.past.compactMap(\.contactUntil).last else { return nil }
        let application = records.application
        let isWanted =
            records.doNotEmail == nil && application.status == .rejected
            && records.others.offered == nil
        self.application = application.id
        self.told = told
        until = isWanted ? application.contactUntil.map { min($0, told) } : nil
        if let until, until >= today {
            consent = .open(daysLeft: today.days(until: until))
            openRoles = OpenRole.all(for: records, on: today)
        } else {
            consent = .ended
            openRoles = []
        }
    }
}

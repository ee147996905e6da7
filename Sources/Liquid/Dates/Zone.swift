import Foundation

/// A time zone of the IANA database, as the system has it.
struct Zone {
    private let zone: TimeZone

    /// Nil where the database has no such zone.
    init?(named name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.zone = zone
    }

    /// Seconds ahead of UTC, and the name of the time, at a moment.
    func clock(at instant: Instant) -> (offset: Int, name: String) {
        let date = Date(timeIntervalSince1970: Double(instant.secondsSinceEpoch))
        return (zone.secondsFromGMT(for: date), zone.abbreviation(for: date) ?? zone.identifier)
    }
}

import Foundation

/// A time zone of the IANA database, as the system has it.
package struct Zone {
    private let zone: TimeZone

    /// Nil where the database has no such zone.
    package init?(named name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.zone = zone
    }

    /// Seconds ahead of UTC, and the name of the time, at a moment.
    package func clock(at instant: Instant) -> (offset: Int, name: String) {
        let date = Date(timeIntervalSince1970: Double(instant.secondsSince1970))
        return (zone.secondsFromGMT(for: date), zone.abbreviation(for: date) ?? zone.identifier)
    }

    /// Seconds ahead of UTC at a moment.
    package func offset(at instant: Instant) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.secondsSince1970)))
    }
}

package import Core

/// When and where the next step happens, so that it can stand in a calendar.
package struct Appointment: Hashable, Sendable {
    /// When it begins.
    package let start: Instant

    /// The IANA name of the zone whose clocks the candidate reads it by.
    package let zone: String

    /// How long it takes; at least a minute.
    package let minutes: Int

    /// A room, an address, or a URL.
    package let place: String?

    /// Joins the moment with how long it takes and where it is.
    package init(start: Instant, zone: String, minutes: Int, place: String? = nil) {
        self.start = start
        self.zone = zone
        self.minutes = minutes
        self.place = place
    }
}

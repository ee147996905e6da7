public import Liquid

/// When and where the next step happens, so that it can stand in a calendar.
public struct Appointment: Hashable, Sendable {
    /// When it begins.
    public let start: Instant

    /// The IANA name of the zone whose clocks the candidate reads it by.
    public let zone: String

    /// How long it takes; at least a minute.
    public let minutes: Int

    /// A room, an address, or a URL.
    public let place: String?

    /// Joins the moment with how long it takes and where it is.
    public init(start: Instant, zone: String, minutes: Int, place: String? = nil) {
        self.start = start
        self.zone = zone
        self.minutes = minutes
        self.place = place
    }
}

import Foundation

/// The name of a time zone that exists.
struct ZoneName {
    let text: String

    /// Reads an IANA name as `Europe/Berlin`; `nil` where there is no such zone.
    init?(_ text: String) {
        guard let zone = TimeZone(identifier: text) else { return nil }
        self.text = zone.identifier
    }
}

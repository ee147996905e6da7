import Core
import Foundation
import Letters
import MIME
import Outbox

/// The only place that reads the clock; everything else is handed the time.
enum Clock {
    /// The moment, as mail headers write it, in the zone of this machine.
    static func mailDate() throws(MIMEError) -> MailDate {
        let now = Date()
        return try MailDate(
            secondsSince1970: Int(now.timeIntervalSince1970),
            offsetMinutes: TimeZone.current.secondsFromGMT(for: now) / 60)
    }

    /// The moment, as the outbox remembers it.
    static func timestamp() -> Instant {
        Instant(secondsSince1970: Int(Date().timeIntervalSince1970))
    }

    /// The IANA name of the zone of this machine.
    static var zone: String { TimeZone.current.identifier }

    /// Returns once it is later than a moment, or nobody wants to wait any more.
    static func wait(until moment: Instant, unless isOver: () -> Bool) {
        while timestamp() < moment, !isOver() { Thread.sleep(forTimeInterval: 0.5) }
    }
}

extension Instant {
    /// The day that it is at this moment, in the zone of this machine.
    func day() throws(MIMEError) -> CalendarDate {
        let moment = Date(timeIntervalSince1970: Double(secondsSince1970))
        return try MailDate(
            secondsSince1970: secondsSince1970,
            offsetMinutes: TimeZone.current.secondsFromGMT(for: moment) / 60
        ).day
    }
}

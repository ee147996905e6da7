import Core
import Foundation
import Letters
import MIME
import Outbox

/// The only place that reads the clock; everything else is handed the time.
enum Clock {
    /// The present moment for mail headers, in the zone of this machine.
    static func mailDate() throws(MIMEError) -> MailDate {
        let now = Date()
        return try MailDate(
            secondsSince1970: Int(now.timeIntervalSince1970),
            offsetMinutes: TimeZone.current.secondsFromGMT(for: now) / 60)
    }

    /// The present moment for the ledger and for batches.
    static func timestamp() -> Instant {
        Instant(secondsSince1970: Int(Date().timeIntervalSince1970))
    }

    /// The IANA name of the zone of this machine.
    static var zone: String { TimeZone.current.identifier }

    /// Returns at a moment, or at once when somebody presses Ctrl-C.
    ///
    /// It looks at the clock every two seconds. One long sleep would end at the wrong moment where the
    /// clock is set meanwhile, or the machine is suspended.
    static func wait(until moment: Instant) async {
        while !Interruption.isWanted {
            let left = moment.secondsSince1970 - timestamp().secondsSince1970
            guard left > 0 else { return }
            let end = ContinuousClock.now.advanced(by: .seconds(min(left, 2)))
            await Interruption.wait(
                for: Task {
                    do {
                        try await Task.sleep(until: end, clock: .continuous)
                    } catch {
                        // Ctrl-C has ended the sleep.
                    }
                })
        }
    }
}

extension Instant {
    /// The calendar day at this moment, in the zone of this machine.
    func day() throws(MIMEError) -> CalendarDate {
        let moment = Date(timeIntervalSince1970: Double(secondsSince1970))
        return try MailDate(
            secondsSince1970: secondsSince1970,
            offsetMinutes: TimeZone.current.secondsFromGMT(for: moment) / 60
        ).day
    }
}

extension MailDate {
    /// The day in the zone of this date.
    var day: CalendarDate {
        let seconds = secondsSince1970 + Int(offsetMinutes) * 60
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        guard let epoch = CalendarDate(year: 1970, month: 1, day: 1),
            let day = epoch.adding(days: days)
        else { preconditionFailure("a mail date lies within the years of a calendar date") }
        return day
    }
}

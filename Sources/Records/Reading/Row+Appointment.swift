import Core
import Letters

extension Row {
    /// The time and the place of the next step; `nil` where no time is given.
    ///
    /// The time is that of clocks in the city that `time_zone` names, and nothing of it is guessed.
    mutating func appointment(in zone: String?) -> Appointment? {
        let columns = ["next_step_minutes", "next_step_place"]
        guard text("next_step_at") != nil else {
            for column in columns where text(column) != nil {
                fail(.needs(column, "next_step_at"), in: column)
            }
            return nil
        }
        for column in ["next_step", "next_step_minutes", "time_zone"] where text(column) == nil {
            fail(.needs("next_step_at", column), in: "next_step_at")
        }
        let minutes = number("next_step_minutes", in: 1...1440)
        guard let zone, let minutes else { return nil }
        guard zone.contains("/"), !zone.hasPrefix("Etc/") else {
            fail(.needs("next_step_at", "a time_zone of a city, as Europe/Berlin"), in: "time_zone")
            return nil
        }
        let start = value("next_step_at", "a day and a time as 2026-12-03 14:00") {
            Instant(localTime: $0, in: zone)
        }
        return start.map {
            Appointment(
                start: $0, zone: zone, minutes: minutes, place: text("next_step_place"))
        }
    }
}

extension Instant {
    /// Reads `2026-12-03 14:00`, with a `T` for the blank too.
    fileprivate init?(localTime text: String, in zone: String) {
        guard let match = text.wholeMatch(of: /(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d)/),
            let day = CalendarDate(String(match.1)), let hour = Int(match.2), hour < 24,
            let minute = Int(match.3), minute < 60
        else { return nil }
        self.init(day, hour: hour, minute: minute, in: zone)
    }
}

import Core
import Files
import Letters
import MIME

extension Row {
    /// A text for the team alone.
    func privateText(_ column: String) -> PrivateText? {
        text(column).flatMap { PrivateText($0, at: place(of: column)) }
    }

    /// The values of the columns that nothing reads, and of these: for the team alone.
    ///
    /// A value without white space is a key, a number or an address, and no text.
    func unreadTexts(and columns: [String] = []) -> [PrivateText] {
        let found =
            unread
            + columns.compactMap { column in
                text(column).map { ($0, place(of: column)) }
            }
        return found.filter { $0.text.contains(where: \.isWhitespace) }
            .compactMap { PrivateText($0.text, at: $0.place) }
    }

    /// A text that may appear in letters.
    func shareableText(_ column: String) -> ShareableText? {
        text(column).map { ShareableText($0, at: place(of: column)) }
    }

    mutating func country(_ column: String) -> Country? {
        value(column, "a country as CA or CA-ON") { Country($0) }
    }

    mutating func address(_ column: String) -> EmailAddress? {
        guard let text = text(column) else { return nil }
        do {
            return try EmailAddress(text)
        } catch {
            fail(.invalidAddress(in: column, reason: error.description), in: column)
            return nil
        }
    }

    mutating func language(_ column: String) -> LanguageTag? {
        value(column, "the tag of a language, as en or de") {
            do { return try LanguageTag($0) } catch { return nil }
        }
    }

    /// A number of whole days, at least one, as `7 days`.
    mutating func days(_ column: String) -> Int? {
        value(column, "a term as 7 days") { text in
            guard case .days(let count)? = DeadlineRule.Term(text) else { return nil }
            return count
        }
    }

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

import Core
import Letters
import Testing

/// When letters leave; 2026-11-27 is a Friday.
@Suite struct SendingWindowTests {
    private let window = SendingWindow(from: 8, to: 18)
    private let calendar = BusinessCalendar(
        holidays: Set(["2026-11-26", "2026-12-25"].compactMap { CalendarDate($0) }))

    private func hour(_ text: String) throws -> LocalHour {
        let parts = text.split(separator: " ")
        return LocalHour(
            day: try #require(CalendarDate(String(parts[0]))),
            hour: try #require(Int(parts[1])))
    }

    private func isOpen(_ hour: LocalHour, for letter: LetterKind) -> Bool {
        window.isOpen(at: hour, for: letter, in: calendar)
    }

    @Test(arguments: [
        // A Monday: 7:59 and 18:00 are outside.
        ("2026-11-23 0", false), ("2026-11-23 7", false), ("2026-11-23 8", true),
        ("2026-11-23 17", true), ("2026-11-23 18", false), ("2026-11-23 23", false),
        // Thanksgiving, the Friday behind it, the weekend.
        ("2026-11-26 10", false), ("2026-11-27 10", true), ("2026-11-27 17", true),
        ("2026-11-27 18", false), ("2026-11-28 10", false), ("2026-11-29 10", false),
        ("2026-11-29 22", false), ("2026-11-30 8", true),
    ])
    func `letters leave in the hours of business days`(text: String, expected: Bool) throws {
        let hour = try hour(text)
        #expect(isOpen(hour, for: .thankYou) == expected)
        #expect(
            (window.opening(from: hour, for: .thankYou, in: calendar) == hour) == expected)
    }

    @Test(arguments: [
        ("2026-11-25 17", true), ("2026-11-27 7", false), ("2026-11-27 8", true),
        ("2026-11-27 11", true), ("2026-11-27 12", false), ("2026-11-27 17", false),
        ("2026-11-28 10", false), ("2026-11-30 17", true),
    ])
    func `nobody is rejected on a Friday afternoon`(text: String, expected: Bool) throws {
        #expect(isOpen(try hour(text), for: .rejectionWithFeedback) == expected)
    }

    @Test(arguments: [
        (LetterKind.thankYou, "2026-11-23 7", "2026-11-23 8"),
        (.thankYou, "2026-11-23 18", "2026-11-24 8"),
        (.thankYou, "2026-11-25 18", "2026-11-27 8"),
        (.thankYou, "2026-11-27 12", "2026-11-27 12"),
        (.rejectionWithFeedback, "2026-11-27 12", "2026-11-30 8"),
        (.offerRationale, "2026-11-29 22", "2026-11-30 8"),
        (.rejectionWithFeedback, "2026-12-24 18", "2026-12-28 8"),
    ])
    func `the next opening is told`(letter: LetterKind, from: String, expected: String) throws {
        let opening = window.opening(from: try hour(from), for: letter, in: calendar)
        #expect(opening == (try hour(expected)))
    }

    @Test func `an afternoon window has no Friday for rejections`() throws {
        let afternoon = SendingWindow(from: 13, to: 24)
        let friday = try hour("2026-11-27 9")
        #expect(
            afternoon.opening(from: friday, for: .rejectionWithFeedback, in: calendar)
                == (try hour("2026-11-30 13")))
        #expect(
            afternoon.opening(from: friday, for: .statusUpdate, in: calendar)
                == (try hour("2026-11-27 13")))
    }

    @Test func `beyond the last year there is no opening`() throws {
        let last = try hour("9999-12-31 18")
        #expect(window.opening(from: last, for: .thankYou, in: calendar) == nil)
    }

    /// Seconds of UTC by `date -u -d '2026-10-25 00:30' +%s`.
    @Test(
        arguments: [
            // Summer time ends in Berlin on 2026-10-25 at 01:00 UTC: the hour from 2 comes twice.
            (1_792_888_200, "Europe/Berlin", "2026-10-25 2"),
            (1_792_891_800, "Europe/Berlin", "2026-10-25 2"),
            (1_792_895_400, "Europe/Berlin", "2026-10-25 3"),
            // 06:30 UTC on the Friday before, and on the Monday behind.
            (1_792_737_000, "Europe/Berlin", "2026-10-23 8"),
            (1_792_996_200, "Europe/Berlin", "2026-10-26 7"),
            // It begins on 2026-03-29 at 01:00 UTC: there is no hour from 2.
            (1_774_745_999, "Europe/Berlin", "2026-03-29 1"),
            (1_774_746_000, "Europe/Berlin", "2026-03-29 3"),
            // Noon of 2026-11-23 in UTC, in places where it is another day or half an hour.
            (1_795_435_200, "Pacific/Kiritimati", "2026-11-24 2"),
            (1_795_435_200, "Pacific/Pago_Pago", "2026-11-23 1"),
            (1_795_435_200, "Asia/Kathmandu", "2026-11-23 17"),
            // A zone that is not known counts as the one at home.
            (1_795_435_200, "Mars/Olympus", "2026-11-23 7"),
            (1_795_435_200, nil, "2026-11-23 7"),
        ] as [(Int, String?, String)])
    func `a moment is an hour where somebody lives`(
        seconds: Int, zone: String?, expected: String
    ) throws {
        let instant = Instant(secondsSince1970: seconds)
        let local = LocalHour(instant, in: zone, otherwise: "America/New_York")
        #expect(local == (try hour(expected)))
    }

    @Test func `without any zone that is known it is UTC`() throws {
        let noon = Instant(secondsSince1970: 1_795_435_200)
        #expect(LocalHour(noon, in: nil, otherwise: "Nowhere").hour == 12)
    }

    @Test func `an hour is said with its day`() throws {
        #expect(try hour("2026-11-30 8").description == "Monday, 2026-11-30, 8:00")
    }
}

import Core
import Letters
import Records
import Testing

/// `next_step_at` and what belongs to it.
@Suite struct AppointmentTests {
    private func fixture(_ values: String) throws -> WorkspaceFixture {
        try WorkspaceFixture([
            "applications.csv": """
            id,given_name,email,position,status,next_step,time_zone,next_step_at,next_step_minutes,next_step_place
            A-1,Ada,ada@example.com,P-1,active,a call,\(values)

            """
        ])
    }

    private func appointment(_ values: String) throws -> Appointment? {
        try fixture(values).contexts().first?.application.nextStep.appointment
    }

    // 2026-12-03T13:00Z; clocks go back in New York on 2026-11-01, and forward in Berlin on
    // 2026-03-29.
    @Test(arguments: [
        ("Europe/Berlin", "2026-12-03 14:00", 1_796_302_800),
        ("America/New_York", "2026-12-03T08:00", 1_796_302_800),
        ("Africa/Abidjan", "2026-12-03 13:00", 1_796_302_800),
        ("Asia/Kathmandu", "2026-12-03 18:45", 1_796_302_800),
        ("Pacific/Kiritimati", "2026-12-04 03:00", 1_796_302_800),
        ("America/New_York", "2026-11-01 01:30", 1_793_511_000),
    ])
    func `a time is read by the clocks of where the candidate lives`(
        zone: String, time: String, seconds: Int
    ) throws {
        let appointment = try appointment("\(zone),\(time),45,Room 2")
        #expect(
            appointment
                == Appointment(
                    start: Instant(secondsSince1970: seconds), zone: zone, minutes: 45,
                    place: "Room 2"))
    }

    @Test func `without a time there is no meeting`() throws {
        #expect(try appointment("Europe/Berlin,,,") == nil)
    }

    private static let time =
        "applications.csv:2:COLUMN: expected a day and a time as 2026-12-03 14:00 in next_step_at"

    @Test(arguments: [
        (",2026-12-03 14:00,45,", "applications.csv:2:44: next_step_at needs time_zone"),
        ("Asia/Tokyo,,45,", "applications.csv:2:55: next_step_minutes needs next_step_at"),
        ("Asia/Tokyo,,,Room 2", "applications.csv:2:56: next_step_place needs next_step_at"),
        (
            "Asia/Tokyo,2026-12-03 13:00,,",
            "applications.csv:2:54: next_step_at needs next_step_minutes"
        ),
        (
            "Asia/Tokyo,2026-12-03 13:00,0,",
            "applications.csv:2:71: expected a whole number from 1 to 1440 in next_step_minutes"
        ),
        (
            "Etc/GMT+5,2026-12-03 13:00,30,",
            "applications.csv:2:43: next_step_at needs a time_zone of a city, as Europe/Berlin"
        ),
        ("Asia/Tokyo,2026-12-03 24:00,30,", time.replacing("COLUMN", with: "54")),
        ("Asia/Tokyo,2026-02-30 14:00,30,", time.replacing("COLUMN", with: "54")),
        ("Asia/Tokyo,2026-12-03,30,", time.replacing("COLUMN", with: "54")),
        // An hour that clocks skip.
        ("Europe/Berlin,2026-03-29 02:30,30,", time.replacing("COLUMN", with: "57")),
    ])
    func `what is missing or impossible is a fault`(values: String, fault: String) throws {
        #expect(try fixture(values).faults == [fault])
    }
}

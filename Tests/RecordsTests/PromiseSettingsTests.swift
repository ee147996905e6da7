import Core
import Letters
import Records
import TestSupport
import Testing

/// Deadlines and holidays in regards.yaml, and the promise in a record.
@Suite struct PromiseSettingsTests {
    private static let settings = """
        organization: {name: Acme}
        sender: {name: Dana Whitfield, email: dana@acme.example}

        """

    private func fixture(_ yaml: String) throws -> WorkspaceFixture {
        try WorkspaceFixture(["regards.yaml": Self.settings + yaml])
    }

    @Test func `deadlines and holidays are read whole`() throws {
        let fixture = try fixture(
            """
            deadlines:
              - {name: thanks, what: a thank-you, from: interviewed_on, within: 24 hours, kept_by: thank-you}
              - name: Ontario
                what: whether a decision was made
                from: interviewed_on
                within: 45 days
                country: ca-on
                kept_by: [offer-rationale, rejection-with-feedback]
              - {name: feedback, what: feedback, from: decided_on, within: 2 business days}
            holidays:
              all: 2027-01-01
              CA-ON: [2026-12-28, 2026-12-25]
              NO:
            """)
        let team = try Workspace(at: fixture.folder.path).settings.team
        #expect(
            team.deadlines == [
                DeadlineRule(
                    name: "thanks", what: "a thank-you", from: .interviewedOn, within: .days(1),
                    keptBy: [.thankYou]),
                DeadlineRule(
                    name: "Ontario", what: "whether a decision was made", from: .interviewedOn,
                    within: .days(45), in: Country("CA-ON"),
                    keptBy: [.offerRationale, .rejectionWithFeedback]),
                DeadlineRule(
                    name: "feedback", what: "feedback", from: .decidedOn, within: .businessDays(2)),
            ])
        let day = try #require(CalendarDate("2026-12-28"))
        let newYear = try #require(CalendarDate("2027-01-01"))
        #expect(!team.calendars[Country("CA-ON")].isBusinessDay(day))
        #expect(team.calendars[Country("CA")].isBusinessDay(day))
        #expect(team.calendars[nil].isBusinessDay(day))
        #expect(!team.calendars[nil].isBusinessDay(newYear))
    }

    @Test(arguments: [
        (
            "deadlines:\n  - name: x\n    what: y\n    from: hired_on\n    within: 3 weeks\n    until: z",
            [
                "regards.yaml:8:5: \"until\" is not known and is not read",
                "regards.yaml:6:11: expected applied_on, interviewed_on, decided_on in from",
                "regards.yaml:7:13: expected a term as 45 days, 2 business days or 24 hours in within",
            ]
        ),
        (
            "deadlines:\n  - what:\n    kept_by: [thankyou, [x]]\n    country: Canada\n",
            [
                "regards.yaml:5:25: expected a list of texts in kept_by",
                "regards.yaml:5:15: expected thank-you, status-update, delay-notice, "
                    + "offer-rationale, rejection-with-feedback in kept_by; did you mean thank-you?",
                "regards.yaml:4:1: name is empty", "regards.yaml:4:10: what is empty",
                "regards.yaml:4:1: from is empty", "regards.yaml:4:1: within is empty",
                "regards.yaml:6:14: expected a country as CA or CA-ON in country",
            ]
        ),
        (
            """
            deadlines:
              - {name: a, what: b, from: applied_on, within: 0 days}
              - {name: a, what: b, from: applied_on, within: 36 hours}
            """,
            [
                "regards.yaml:4:50: expected a term as 45 days, 2 business days or 24 hours in within",
                "regards.yaml:5:50: expected a term as 45 days, 2 business days or 24 hours in within",
                "regards.yaml:5:12: this name is taken already, at regards.yaml:4:12",
            ]
        ),
        ("deadlines: daily", ["regards.yaml:3:1: expected a list of keys and values in deadlines"]),
        (
            "holidays:\n  Canada: [2026-12-25]\n  CA: [2026-02-30, 25.12.2026]",
            [
                "regards.yaml:4:3: expected a country as CA or CA-ON, or all in holidays",
                "regards.yaml:5:8: expected a date as 2026-11-23 in holidays",
                "regards.yaml:5:20: expected a date as 2026-11-23 in holidays",
            ]
        ),
        ("holidays: [2026-12-25]", ["regards.yaml:3:1: expected keys and values in holidays"]),
    ])
    func `faults of deadlines and holidays have their place`(
        yaml: String, expected: [String]
    ) throws {
        #expect(try fixture(yaml).faults == expected)
    }

    @Test func `a record has the country and the day that was promised by telephone`() throws {
        let csv = """
            id,given_name,email,position,status,country,promised_by
            A-1,Ada,ada@example.com,P-1,active,CA-ON,2026-12-01
            A-2,Ben,ben@example.com,P-1,active,,

            """
        let applications = try WorkspaceFixture(["applications.csv": csv]).contexts()
        #expect(applications.map(\.application.candidate.country) == [Country("CA-ON"), nil])
        #expect(applications.map(\.application.promisedBy?.description) == ["2026-12-01", nil])
        let faulty = csv.replacing("CA-ON", with: "Canada").replacing("12-01", with: "12-32")
        #expect(
            try WorkspaceFixture(["applications.csv": faulty]).faults == [
                "applications.csv:2:36: expected a country as CA or CA-ON in country",
                "applications.csv:2:43: expected a date as 2026-11-23 in promised_by",
            ])
    }
}

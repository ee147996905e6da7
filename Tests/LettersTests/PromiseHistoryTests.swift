import Core
import Letters
import MIME
import Testing

/// What has become of a promise.
@Suite struct PromiseBookTests {
    private static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    private static func letter(
        _ kind: LetterKind, _ accepted: String, _ promises: String...
    ) -> PastLetter {
        PastLetter(
            kind, occasion: "x", on: day(accepted), promising: promises.map { ("a call", day($0)) })
    }

    /// The promises to one candidate, each as its last day and its standing.
    private func book(
        _ past: [PastLetter], today: String, status: Application.Status = .active,
        promisedBy: String? = nil, interviewed: String? = nil, decided: String? = nil,
        country: String? = nil, clocks: [DeadlineRule] = [], holidays: [String] = []
    ) -> [String] {
        let application = Application(
            id: "A-1",
            candidate: Candidate(
                givenName: "Ada", email: nil, country: country.flatMap { Country($0) }),
            position: "P-1", status: status,
            dates: .init(
                interviewedOn: interviewed.map(Self.day), decidedOn: decided.map(Self.day)),
            promisedBy: promisedBy.map(Self.day), place: Place(file: "applications.csv", line: 2))
        let team = HiringTeam(
            organization: Fixture.team.organization, sender: Fixture.team.sender,
            calendars: BusinessCalendars(everywhere: Set(holidays.map(Self.day))), clocks: clocks)
        let book = PromiseHistory(of: application, past: past, by: team, on: Self.day(today))
        return book.entries.map { "\($0.promise.by) \($0.standing)" }
    }

    private static let sunday = letter(.thankYou, "2026-11-20", "2026-11-29")

    @Test(arguments: [
        ("2026-11-20", "open(daysLeft: 9)"), ("2026-11-29", "open(daysLeft: 0)"),
        ("2026-11-30", "overdue(daysLate: 1)"), ("2027-01-01", "overdue(daysLate: 33)"),
    ])
    func `a promise is open to the end of its day, also on a Sunday, and then overdue`(
        today: String, standing: String
    ) {
        #expect(book([Self.sunday], today: today) == ["2026-11-29 \(standing)"])
    }

    @Test(arguments: LetterKind.allCases, ["2026-11-20", "2026-11-29"])
    func `the next letter keeps a promise, and a delay notice replaces it`(
        kind: LetterKind, accepted: String
    ) {
        let standing =
            kind == .delayNotice
            ? "replaced(on: \(accepted))" : "kept(on: \(accepted), by: Letters.LetterKind.\(kind))"
        let next = Self.letter(kind, accepted)
        #expect(book([Self.sunday, next], today: "2026-12-24") == ["2026-11-29 \(standing)"])
    }

    @Test(arguments: LetterKind.allCases)
    func `a letter after the day comes too late, also a delay notice`(kind: LetterKind) {
        let standing = "broken(on: 2026-12-01, by: Letters.LetterKind.\(kind), daysLate: 2)"
        let late = Self.letter(kind, "2026-12-01")
        let later = Self.letter(.rejectionWithFeedback, "2026-12-02")
        let past = [Self.sunday, late, later]
        #expect(book(past, today: "2026-12-24") == ["2026-11-29 \(standing)"])
    }

    @Test func `a notice that promises again is itself held to its day`() {
        let past = [
            Self.letter(.thankYou, "2026-12-21", "2026-12-31"),
            Self.letter(.delayNotice, "2026-12-30", "2027-01-08"),
            Self.letter(.delayNotice, "2027-01-08", "2028-02-29"),
        ]
        #expect(
            book(past, today: "2028-03-01") == [
                "2026-12-31 replaced(on: 2026-12-30)", "2027-01-08 replaced(on: 2027-01-08)",
                "2028-02-29 overdue(daysLate: 1)",
            ])
    }

    @Test func `two promises of one letter are kept by one letter, each by its own day`() {
        let both = Self.letter(.statusUpdate, "2026-11-23", "2026-11-25", "2026-12-04")
        #expect(
            book([both], today: "2026-11-26") == [
                "2026-11-25 overdue(daysLate: 1)", "2026-12-04 open(daysLeft: 8)",
            ])
        let answer = Self.letter(.rejectionWithFeedback, "2026-11-26")
        let rejection = "Letters.LetterKind.rejectionWithFeedback"
        #expect(
            book([both, answer], today: "2026-11-26", status: .rejected) == [
                "2026-11-25 broken(on: 2026-11-26, by: \(rejection), daysLate: 1)",
                "2026-12-04 kept(on: 2026-11-26, by: \(rejection))",
            ])
    }

    @Test(arguments: [
        (Application.Status.withdrawn, true), (.hired, true), (.active, false), (.onHold, false),
        (.offer, false), (.rejected, false),
    ])
    func `who withdrew or was hired is owed nothing`(status: Application.Status, isVoid: Bool) {
        let standing = isVoid ? "void" : "overdue(daysLate: 1)"
        #expect(
            book([Self.sunday], today: "2026-11-30", status: status) == ["2026-11-29 \(standing)"])
        let kept = Self.letter(.statusUpdate, "2026-11-24")
        #expect(
            book([Self.sunday, kept], today: "2026-11-30", status: status) == [
                "2026-11-29 kept(on: 2026-11-24, by: Letters.LetterKind.statusUpdate)"
            ])
    }

    /// A letter that repeats the day, or names an earlier one, may be older than what was told.
    @Test(arguments: [
        (letter(.thankYou, "2026-11-20", "2026-12-01"), "open(daysLeft: 5)"),
        (letter(.thankYou, "2026-11-20", "2026-11-28"), "open(daysLeft: 5)"),
        (letter(.thankYou, "2026-11-20"), "open(daysLeft: 5)"),
        (
            letter(.statusUpdate, "2026-11-25", "2026-12-02"),
            "kept(on: 2026-11-25, by: Letters.LetterKind.statusUpdate)"
        ),
        (letter(.delayNotice, "2026-11-25", "2026-12-02"), "replaced(on: 2026-11-25)"),
        (
            letter(.rejectionWithFeedback, "2026-11-25"),
            "kept(on: 2026-11-25, by: Letters.LetterKind.rejectionWithFeedback)"
        ),
        (
            letter(.statusUpdate, "2026-12-02"),
            "broken(on: 2026-12-02, by: Letters.LetterKind.statusUpdate, daysLate: 1)"
        ),
    ])
    func `what was told in another way is answered by a letter that says more`(
        letter: PastLetter, standing: String
    ) {
        let entries = book([letter], today: "2026-11-26", promisedBy: "2026-12-01")
        #expect(entries.first == "2026-12-01 \(standing)")
    }

    private static let law = DeadlineRule(
        name: "Ontario", what: "a decision", from: .interviewedOn, within: .days(45),
        in: Country("CA-ON"), keptBy: [.rejectionWithFeedback, .offerRationale])
    private static let house = DeadlineRule(
        name: "feedback", what: "feedback", from: .decidedOn, within: .businessDays(2),
        keptBy: [.rejectionWithFeedback])
    private static let quick = DeadlineRule(
        name: "thanks", what: "a thank-you", from: .interviewedOn, within: .days(1))

    @Test(arguments: [
        ("CA-ON", ["2026-12-31 open(daysLeft: 1)"]), ("CA", []), ("US", []), (nil, []),
    ])
    func `a clock of a country runs for its candidates`(country: String?, entries: [String]) {
        #expect(
            book(
                [], today: "2026-12-30", interviewed: "2026-11-16", country: country,
                clocks: [Self.law]) == entries)
    }

    @Test func `a clock begins with its event`() {
        #expect(book([], today: "2026-12-30", clocks: [Self.quick, Self.house]) == [])
        let before = Self.letter(.statusUpdate, "2026-11-15")
        let after = Self.letter(.statusUpdate, "2026-11-16")
        let clocks = [Self.quick]
        #expect(
            book([before], today: "2026-11-18", interviewed: "2026-11-16", clocks: clocks)
                == ["2026-11-17 overdue(daysLate: 1)"])
        #expect(
            book([before, after], today: "2026-11-18", interviewed: "2026-11-16", clocks: clocks)
                == ["2026-11-17 kept(on: 2026-11-16, by: Letters.LetterKind.statusUpdate)"])
    }

    @Test func `business days of a clock go over holidays`() {
        let holidays = ["2026-12-25", "2026-12-28"]
        #expect(
            book(
                [], today: "2026-12-24", status: .rejected, decided: "2026-12-24",
                clocks: [Self.house], holidays: holidays) == ["2026-12-30 open(daysLeft: 6)"])
    }

    @Test func `a clock is kept by the letters that it names, and no notice moves it`() {
        let update = Self.letter(.statusUpdate, "2026-11-17")
        let notice = Self.letter(.delayNotice, "2026-11-17")
        let clocks = [Self.quick, Self.law]
        #expect(
            book(
                [notice, update], today: "2026-11-18", interviewed: "2026-11-16", country: "CA-ON",
                clocks: clocks) == [
                    "2026-11-17 kept(on: 2026-11-17, by: Letters.LetterKind.delayNotice)",
                    "2026-12-31 open(daysLeft: 43)",
                ])
    }

    @Test func `a clock is void where none of its letters would be true`() {
        #expect(
            book(
                [], today: "2026-11-30", status: .offer, decided: "2026-11-16",
                clocks: [Self.house]) == ["2026-11-18 void"])
    }

    /// 2026-11-27 is a Friday: three business days later is Wednesday.
    @Test(arguments: [("2026-12-02", true), ("2026-12-03", false), ("2026-11-26", true)])
    func `what is due within business days is due over the weekend`(
        by: String, isDue: Bool
    ) throws {
        let application = try Fixture(status: .active, promisedBy: nil).context.application
        let book = PromiseHistory(
            of: application, past: [Self.letter(.thankYou, "2026-11-20", by)], by: Fixture.team,
            on: Self.day("2026-11-27"))
        #expect(book.entries.map { book.isDue($0, within: 3) } == [isDue])
        #expect(book.movable.map(\.by) == [Self.day(by)])
    }
}

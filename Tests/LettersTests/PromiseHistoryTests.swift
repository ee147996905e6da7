import Core
import Letters
import MIME
import Testing

/// The states of promises.
@Suite struct PromiseHistoryTests {
    private static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    /// A letter that promises a call by each of these days.
    private static func letter(
        _ kind: LetterKind, _ accepted: String, _ promises: String...
    ) -> PastLetter {
        letter(kind, accepted, promises.map { ("a call", $0) })
    }

    private static func letter(
        _ kind: LetterKind, _ accepted: String, _ promises: [(String, String)]
    ) -> PastLetter {
        PastLetter(
            kind, occasion: "x", on: day(accepted), promising: promises.map { ($0.0, day($0.1)) })
    }

    /// The word of Dana that a call took place, after this number of letters.
    private static func word(
        _ what: String = "a call", by: String, on happened: String, after letters: Int
    ) -> PromiseConfirmation {
        PromiseConfirmation(
            of: what, by: day(by), happenedOn: day(happened), person: "Dana", lettersBefore: letters
        )
    }

    /// The promises to one candidate, each as its last day and its state.
    private func history(
        _ past: [PastLetter], today: String, status: Application.Status = .active,
        promisedBy: String? = nil, interviewed: String? = nil, decided: String? = nil,
        country: String? = nil, deadlines: [DeadlineRule] = [], holidays: [String] = [],
        words: [PromiseConfirmation] = []
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
            calendars: BusinessCalendars(everywhere: Set(holidays.map(Self.day))),
            deadlines: deadlines)
        let history = PromiseHistory(
            of: application, past: past, confirmations: words, by: team, on: Self.day(today))
        return history.entries.map { entry in
            let state =
                switch entry.state {
                case .open(let days): "open, \(days) left"
                case .overdue(let days): "overdue, \(days) late"
                case .kept(let day, .letter(let kind)): "kept on \(day) by \(kind.rawValue)"
                case .kept(let day, .person(let name)): "kept on \(day), says \(name)"
                case .replaced(let day, let kind): "replaced on \(day) by \(kind.rawValue)"
                case .broken(let day, .letter(let kind), let days):
                    "broken on \(day) by \(kind.rawValue), \(days) late"
                case .broken(let day, .person(let name), let days):
                    "broken on \(day), says \(name), \(days) late"
                case .void: "void"
                }
            let repeated = entry.repeatedOn.map { "; repeated on \($0)" } ?? ""
            return "\(entry.promise.by) \(state)\(repeated)"
        }
    }

    private static let sunday = letter(.thankYou, "2026-11-20", "2026-11-29")

    @Test(arguments: [
        ("2026-11-20", "open, 9 left"), ("2026-11-29", "open, 0 left"),
        ("2026-11-30", "overdue, 1 late"), ("2027-01-01", "overdue, 33 late"),
    ])
    func `a promise is open to the end of its day, also on a Sunday, and then overdue`(
        today: String, state: String
    ) {
        #expect(history([Self.sunday], today: today) == ["2026-11-29 \(state)"])
    }

    @Test(arguments: [LetterKind.offerRationale, .rejectionWithFeedback])
    func `a decision letter keeps a promise on its day and breaks it afterwards`(kind: LetterKind) {
        for (accepted, state) in [
            ("2026-11-20", "kept on 2026-11-20 by \(kind.rawValue)"),
            ("2026-11-29", "kept on 2026-11-29 by \(kind.rawValue)"),
            ("2026-12-01", "broken on 2026-12-01 by \(kind.rawValue), 2 late"),
        ] {
            let decision = Self.letter(kind, accepted)
            #expect(
                history([Self.sunday, decision], today: "2026-12-24") == ["2026-11-29 \(state)"])
        }
    }

    @Test(arguments: [LetterKind.thankYou, .statusUpdate, .delayNotice])
    func `another letter without a promise changes nothing`(kind: LetterKind) {
        let past = [Self.sunday, Self.letter(kind, "2026-11-24")]
        #expect(history(past, today: "2026-11-25") == ["2026-11-29 open, 4 left"])
        #expect(history(past, today: "2026-11-30") == ["2026-11-29 overdue, 1 late"])
    }

    @Test(arguments: [LetterKind.thankYou, .statusUpdate, .delayNotice])
    func `a letter that repeats a promise continues it as one promise`(kind: LetterKind) {
        let words = [("A  CALL", "2026-11-29")]
        let past = [
            Self.sunday, Self.letter(kind, "2026-11-24", words),
            Self.letter(kind, "2026-11-25", words),
        ]
        #expect(
            history(past, today: "2026-11-26") == [
                "2026-11-29 open, 3 left; repeated on 2026-11-25"
            ])
        #expect(
            history(past, today: "2026-11-30") == [
                "2026-11-29 overdue, 1 late; repeated on 2026-11-25"
            ])
    }

    @Test(arguments: [LetterKind.thankYou, .statusUpdate, .delayNotice])
    func `a later day replaces a promise in time and breaks it afterwards`(kind: LetterKind) {
        for (accepted, state) in [
            ("2026-11-29", "replaced on 2026-11-29 by \(kind.rawValue)"),
            ("2026-12-01", "broken on 2026-12-01 by \(kind.rawValue), 2 late"),
        ] {
            let past = [Self.sunday, Self.letter(kind, accepted, "2026-12-04")]
            #expect(
                history(past, today: "2026-12-01") == [
                    "2026-11-29 \(state)", "2026-12-04 open, 3 left",
                ])
        }
    }

    @Test func `an earlier day moves a promise forward`() {
        let past = [Self.sunday, Self.letter(.statusUpdate, "2026-11-23", "2026-11-25")]
        #expect(
            history(past, today: "2026-11-26") == [
                "2026-11-25 overdue, 1 late; repeated on 2026-11-23"
            ])
    }

    @Test func `a promise in other words leaves the first one open`() {
        let other = Self.letter(.statusUpdate, "2026-11-23", [("a decision", "2026-12-04")])
        let past = [Self.sunday, other]
        #expect(
            history(past, today: "2026-11-30") == [
                "2026-11-29 overdue, 1 late", "2026-12-04 open, 4 left",
            ])
        // The same day does not make it the same promise.
        let sameDay = Self.letter(.statusUpdate, "2026-11-23", [("a decision", "2026-11-29")])
        #expect(
            history([Self.sunday, sameDay], today: "2026-11-28") == [
                "2026-11-29 open, 1 left", "2026-11-29 open, 1 left",
            ])
    }

    @Test func `a delay notice takes back every earlier day, in whatever words`() {
        let past = [
            Self.sunday, Self.letter(.statusUpdate, "2026-11-23", [("a decision", "2026-12-04")]),
            Self.letter(.delayNotice, "2026-11-30", [("the panel's decision", "2026-12-11")]),
        ]
        #expect(
            history(past, today: "2026-12-01") == [
                "2026-11-29 broken on 2026-11-30 by delay-notice, 1 late",
                "2026-12-04 replaced on 2026-11-30 by delay-notice", "2026-12-11 open, 10 left",
            ])
    }

    @Test func `the new day of a notice is a promise of its own`() {
        let past = [
            Self.letter(.thankYou, "2026-12-21", "2026-12-31"),
            Self.letter(.delayNotice, "2026-12-30", "2027-01-08"),
            Self.letter(.delayNotice, "2027-01-08", "2028-02-29"),
        ]
        #expect(
            history(past, today: "2028-03-01") == [
                "2026-12-31 replaced on 2026-12-30 by delay-notice",
                "2027-01-08 replaced on 2027-01-08 by delay-notice", "2028-02-29 overdue, 1 late",
            ])
    }

    @Test func `each promise of one letter is counted by its own day`() {
        let both = Self.letter(
            .statusUpdate, "2026-11-23", "2026-11-25", "2026-12-04", "2026-12-04")
        #expect(
            history([both], today: "2026-11-26") == [
                "2026-11-25 overdue, 1 late", "2026-12-04 open, 8 left",
            ])
        let again = Self.letter(.statusUpdate, "2026-11-24", "2026-12-04", "2026-11-25")
        #expect(
            history([both, again], today: "2026-11-25") == [
                "2026-11-25 open, 0 left; repeated on 2026-11-24",
                "2026-12-04 open, 9 left; repeated on 2026-11-24",
            ])
        let decision = Self.letter(.rejectionWithFeedback, "2026-11-26")
        #expect(
            history([both, decision], today: "2026-11-26", status: .rejected) == [
                "2026-11-25 broken on 2026-11-26 by rejection-with-feedback, 1 late",
                "2026-12-04 kept on 2026-11-26 by rejection-with-feedback",
            ])
    }

    @Test(arguments: [
        (Application.Status.withdrawn, true), (.hired, true), (.closed, true), (.active, false),
        (.onHold, false), (.offer, false), (.rejected, false),
    ])
    func `a promise to a candidate who withdrew or was hired is void`(
        status: Application.Status, isVoid: Bool
    ) {
        let state = isVoid ? "void" : "overdue, 1 late"
        #expect(
            history([Self.sunday], today: "2026-11-30", status: status) == ["2026-11-29 \(state)"])
        let kept = Self.letter(.offerRationale, "2026-11-24")
        #expect(
            history([Self.sunday, kept], today: "2026-11-30", status: status) == [
                "2026-11-29 kept on 2026-11-24 by offer-rationale"
            ])
    }
}

// MARK: - A person's word

extension PromiseHistoryTests {
    @Test(arguments: [
        ("2026-11-25", "kept on 2026-11-25, says Dana"),
        ("2026-11-29", "kept on 2026-11-29, says Dana"),
        ("2026-12-02", "broken on 2026-12-02, says Dana, 3 late"),
    ])
    func `a person's word keeps a promise on its day and breaks it afterwards`(
        happened: String, state: String
    ) {
        let word = Self.word(by: "2026-11-29", on: happened, after: 1)
        #expect(
            history([Self.sunday], today: "2026-12-24", words: [word]) == ["2026-11-29 \(state)"])
    }

    @Test func `a person's word is about the promise that it names`() {
        let past = [
            Self.sunday, Self.letter(.statusUpdate, "2026-11-23", [("a decision", "2026-11-29")]),
        ]
        let word = Self.word("a decision", by: "2026-11-29", on: "2026-11-24", after: 2)
        #expect(
            history(past, today: "2026-11-25", words: [word]) == [
                "2026-11-29 open, 4 left", "2026-11-29 kept on 2026-11-24, says Dana",
            ])
        let stray = Self.word(by: "2026-11-28", on: "2026-11-24", after: 2)
        #expect(
            history([Self.sunday], today: "2026-11-25", words: [stray])
                == ["2026-11-29 open, 4 left"])
    }

    @Test func `a promise that is made again after a person's word is a new promise`() {
        let again = Self.letter(.statusUpdate, "2026-11-25", "2026-11-29")
        let first = Self.word(by: "2026-11-29", on: "2026-11-24", after: 1)
        #expect(
            history([Self.sunday, again], today: "2026-11-26", words: [first]) == [
                "2026-11-29 kept on 2026-11-24, says Dana", "2026-11-29 open, 3 left",
            ])
        let second = Self.word(by: "2026-11-29", on: "2026-11-24", after: 2)
        #expect(
            history([Self.sunday, again], today: "2026-11-26", words: [second]) == [
                "2026-11-29 kept on 2026-11-24, says Dana; repeated on 2026-11-25"
            ])
    }

    @Test func `a person's word keeps what was told by telephone, in whatever words`() {
        let word = Self.word("an older next step", by: "2026-12-01", on: "2026-11-30", after: 0)
        #expect(
            history([], today: "2026-12-24", promisedBy: "2026-12-01", words: [word])
                == ["2026-12-01 kept on 2026-11-30, says Dana"])
    }
}

// MARK: - Promises of the record

extension PromiseHistoryTests {
    /// A letter that names an earlier day may be older than what was told.
    @Test(arguments: [
        (letter(.thankYou, "2026-11-20", "2026-12-01"), "open, 5 left; repeated on 2026-11-20", 1),
        (letter(.thankYou, "2026-11-20", "2026-11-28"), "open, 5 left", 2),
        (letter(.thankYou, "2026-11-20"), "open, 5 left", 1),
        (
            letter(.statusUpdate, "2026-11-25", [("a decision", "2026-12-02")]),
            "replaced on 2026-11-25 by status-update", 2
        ),
        (
            letter(.delayNotice, "2026-11-25", "2026-12-02"),
            "replaced on 2026-11-25 by delay-notice", 2
        ),
        (
            letter(.rejectionWithFeedback, "2026-11-25"),
            "kept on 2026-11-25 by rejection-with-feedback", 1
        ),
        (letter(.statusUpdate, "2026-12-02"), "open, 5 left", 1),
        (
            letter(.statusUpdate, "2026-12-02", "2026-12-04"),
            "broken on 2026-12-02 by status-update, 1 late", 2
        ),
    ])
    func `what was told by telephone ends with a decision or a later day`(
        letter: PastLetter, state: String, count: Int
    ) {
        let entries = history([letter], today: "2026-11-26", promisedBy: "2026-12-01")
        #expect(entries.first == "2026-12-01 \(state)")
        #expect(entries.count == count)
    }
}

// MARK: - Deadlines

extension PromiseHistoryTests {
    private static let law = DeadlineRule(
        name: "Ontario", what: "a decision", from: .interviewedOn, within: .days(45),
        in: Country("CA-ON"), keptBy: [.rejectionWithFeedback, .offerRationale])
    private static let feedback = DeadlineRule(
        name: "feedback", what: "feedback", from: .decidedOn, within: .businessDays(2),
        keptBy: [.rejectionWithFeedback])
    private static let quick = DeadlineRule(
        name: "thanks", what: "a thank-you", from: .interviewedOn, within: .days(1))

    @Test(arguments: [
        ("CA-ON", ["2026-12-31 open, 1 left"]), ("CA", []), ("US", []), (nil, []),
    ])
    func `a deadline of a country is for its candidates`(country: String?, entries: [String]) {
        #expect(
            history(
                [], today: "2026-12-30", interviewed: "2026-11-16", country: country,
                deadlines: [Self.law]) == entries)
    }

    @Test func `a deadline begins with its event`() {
        #expect(history([], today: "2026-12-30", deadlines: [Self.quick, Self.feedback]) == [])
        let before = Self.letter(.statusUpdate, "2026-11-15")
        let after = Self.letter(.statusUpdate, "2026-11-16")
        let deadlines = [Self.quick]
        #expect(
            history([before], today: "2026-11-18", interviewed: "2026-11-16", deadlines: deadlines)
                == ["2026-11-17 overdue, 1 late"])
        #expect(
            history(
                [before, after], today: "2026-11-18", interviewed: "2026-11-16",
                deadlines: deadlines) == ["2026-11-17 kept on 2026-11-16 by status-update"])
    }

    @Test func `the business days of a deadline skip holidays`() {
        let holidays = ["2026-12-25", "2026-12-28"]
        #expect(
            history(
                [], today: "2026-12-24", status: .rejected, decided: "2026-12-24",
                deadlines: [Self.feedback], holidays: holidays) == ["2026-12-30 open, 6 left"])
    }

    @Test func `a deadline ends with the letters that it names, and no notice moves it`() {
        let update = Self.letter(.statusUpdate, "2026-11-17")
        let notice = Self.letter(.delayNotice, "2026-11-17")
        let deadlines = [Self.quick, Self.law]
        #expect(
            history(
                [notice, update], today: "2026-11-18", interviewed: "2026-11-16", country: "CA-ON",
                deadlines: deadlines) == [
                    "2026-11-17 kept on 2026-11-17 by delay-notice", "2026-12-31 open, 43 left",
                ])
    }

    @Test func `a deadline is void if none of its letters can be sent`() {
        #expect(
            history(
                [], today: "2026-11-30", status: .offer, decided: "2026-11-16",
                deadlines: [Self.feedback]) == ["2026-11-18 void"])
    }

    /// 2026-11-25 is a Wednesday.
    ///
    /// Three business days later it is Monday.
    @Test(arguments: [("2026-11-30", true), ("2026-12-01", false), ("2026-11-24", true)])
    func `on Wednesday you see what is due on Monday`(by: String, isDue: Bool) throws {
        let application = try Fixture(status: .active, promisedBy: nil).context.application
        let history = PromiseHistory(
            of: application, past: [Self.letter(.thankYou, "2026-11-20", by)], by: Fixture.team,
            on: Self.day("2026-11-25"))
        #expect(history.entries.map { history.isDue($0, within: 3) } == [isDue])
        #expect(history.movable.map(\.by) == [Self.day(by)])
    }
}

import Core
import Letters
import Reports
import Testing

/// Every figure of the report, by cases that can be counted on fingers.
@Suite struct FigureTests {
    private func report(_ cases: [Case], clocks: [DeadlineRule] = []) throws -> HiringReport {
        try ReportDraft(cases, clocks: clocks).report
    }

    /// Applications that waited so many days from December 1 for their letter.
    private func waits(_ days: [Int]) -> [Case] {
        days.enumerated().map { number, days in
            let day = Case.day("2026-12-01").adding(days: days)
            return Case(
                id: "A-\(number)", interviewedOn: "2026-12-01",
                letters: [Case.letter(.thankYou, day?.description ?? "")])
        }
    }

    @Test(arguments: [
        ([3], 3, 3), ([1, 2], 1, 2), ([5, 1, 3], 3, 5), ([4, 1, 2, 3], 2, 4),
        ([9, 1, 2, 3, 4, 5, 6, 7, 8, 10], 5, 9), ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9),
        ([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 16], 2, 2),
    ])
    func `median and 90th percentile are nearest ranks`(
        days: [Int], median: Int, percentile90: Int
    ) throws {
        let spread = try #require(try report(waits(days)).responses.overall.days)
        #expect(spread.median == median)
        #expect(spread.percentile90 == percentile90)
        #expect(spread.longest == days.max())
    }

    @Test func `the first letter on the day of the interview or after it ends the wait`() throws {
        let letters = [
            Case.letter(.statusUpdate, "2026-11-30"), Case.letter(.delayNotice, "2026-12-07"),
            Case.letter(.thankYou, "2026-12-09"),
        ]
        let waits = try report([Case(interviewedOn: "2026-12-01", letters: letters)]).responses
        #expect(waits.overall.days?.median == 6)
        let same = try report([Case(interviewedOn: "2026-12-07", letters: letters)]).responses
        #expect(same.overall.days?.median == 0)
        let none = try report([Case(letters: letters)]).responses
        #expect(none.groups == [] && none.overall.answered == 0 && none.overall.days == nil)
    }

    @Test func `business days are those of where the candidate lives`() throws {
        // From a Friday to a Thursday, with a holiday on Tuesday, and in one country on Wednesday.
        let cases = ["US", "CH"].map { country in
            try? report([
                Case(
                    interviewedOn: "2026-12-04", country: country,
                    letters: [Case.letter(.thankYou, "2026-12-10")])
            ]).responses.overall
        }
        #expect(cases.map { $0?.days?.median } == [6, 6])
        #expect(cases.map { $0?.businessDays?.median } == [3, 2])
    }

    @Test func `who is owed a letter waits, and nobody else`() throws {
        var cases = Application.Status.allCases.map {
            Case(status: $0, interviewedOn: "2026-12-10")
        }
        cases.append(Case(interviewedOn: "2026-12-16"))
        cases.append(Case(interviewedOn: "2026-12-01", doNotEmail: true))
        cases.append(Case(interviewedOn: "2026-12-19"))
        let waits = try report(cases).responses.overall
        #expect(waits.waiting == 5 && waits.longestWait == 8 && waits.answered == 0)
    }

    @Test func `interviews are grouped by position and stage`() throws {
        let groups = try report([
            Case(title: "Tester", stage: "Panel", interviewedOn: "2026-12-10"),
            Case(title: "Analyst", interviewedOn: "2026-12-10"),
            Case(title: "Tester", interviewedOn: "2026-12-11"),
            Case(title: "Tester", stage: "Panel", interviewedOn: "2026-12-12"),
        ]).responses.groups
        #expect(
            groups.map { [$0.title, $0.stage] }
                == [["Analyst", nil], ["Tester", nil], ["Tester", "Panel"]])
        #expect(groups.map(\.waits.waiting) == [1, 1, 2])
        #expect(groups.map(\.waits.longestWait) == [8, 7, 8])
    }

    @Test func `every rejected application is told, has other letters, or was never written to`()
        throws
    {
        let coverage = try report([
            Case(
                id: "A-1", status: .rejected,
                letters: [Case.letter(.rejectionWithFeedback, "2026-12-01")]),
            Case(id: "A-2", status: .rejected, letters: [Case.letter(.statusUpdate, "2026-12-01")]),
            Case(id: "A-3", status: .rejected),
            Case(id: "A-4", title: "Tester", status: .rejected, decidedOn: "2026-12-16"),
            Case(
                id: "A-5", title: "Tester", status: .rejected, decidedOn: "2026-12-01",
                doNotEmail: true),
            Case(id: "A-6", status: .withdrawn),
        ]).coverage
        #expect(coverage.overall.rejected == 5)
        #expect(coverage.overall.told == 1 && coverage.overall.otherLetters == 1)
        #expect(coverage.overall.neverWritten == 3)
        #expect(coverage.groups.map(\.counts.neverWritten) == [1, 2])
        #expect(coverage.unwritten.map(\.application) == ["A-5", "A-4", "A-3"])
        #expect(coverage.unwritten.map(\.days) == [17, 2, nil])
        #expect(coverage.unwritten.map(\.doNotEmail) == [true, false, false])
    }

    @Test func `each promise counts once, by what became of it and where it was made`() throws {
        let clock = DeadlineRule(
            name: "thanks", what: "thanks", from: .interviewedOn, within: .days(1),
            keptBy: [.thankYou])
        let promises = try report(
            [
                Case(promisedBy: "2026-12-20"), Case(promisedBy: "2026-12-10"),
                Case(
                    promisedBy: "2026-12-10",
                    letters: [Case.letter(.rejectionWithFeedback, "2026-12-09")]),
                Case(promisedBy: "2026-12-10", letters: [Case.letter(.thankYou, "2026-12-13")]),
                Case(status: .withdrawn, promisedBy: "2026-12-10"),
                Case(letters: [
                    Case.letter(.statusUpdate, "2026-12-01", promising: "2026-12-10"),
                    Case.letter(.delayNotice, "2026-12-10", promising: "2026-12-17"),
                    Case.letter(.statusUpdate, "2026-12-17"),
                ]),
                Case(interviewedOn: "2026-12-10", letters: [Case.letter(.thankYou, "2026-12-11")]),
                Case(interviewedOn: "2026-12-10", letters: [Case.letter(.thankYou, "2026-12-16")]),
            ], clocks: [clock]
        ).promises
        #expect(promises.groups.map(\.source) == ["letters", "promised_by", "thanks"])
        #expect(promises.groups.map(\.isClock) == [false, false, true])
        let told = promises.groups[1].counts
        #expect([told.open, told.overdue, told.kept, told.broken, told.void] == [1, 1, 1, 1, 1])
        let all = promises.overall
        #expect([all.made, all.kept, all.broken, all.replaced] == [9, 3, 2, 1])
        #expect(promises.keptPercent == 43)
        #expect(promises.daysLate?.median == 3 && promises.daysLate?.longest == 5)
    }

    @Test func `feedback is owed by those whose forms say nothing to the candidate`() throws {
        let feedback = try report([
            Case(
                forms: [
                    Case.form("Priya", on: "2026-12-10"),
                    Case.form("Yusuf", feedback: "Well drawn."),
                ]),
            Case(forms: [Case.form("Priya", on: "2026-12-08"), Case.form("Marta")]),
            Case(status: .rejected, interviewedOn: "2026-12-17"),
            Case(status: .withdrawn, forms: [Case.form("Yusuf")]),
        ]).feedback
        #expect(feedback.forms == 4)
        #expect(feedback.groups.map(\.interviewer) == ["Priya", nil, "Marta"])
        #expect(feedback.groups.map(\.forms) == [2, 1, 1])
        #expect(feedback.groups.map(\.longestWait) == [10, 1, nil])
    }

    @Test func `a letter that is held again and again counts once a reason`() throws {
        var draft = try ReportDraft([])
        draft.admit("no/A-1/decision", heldBy: ["missing-feedback", "no-name"])
        draft.admit("no/A-1/decision", heldBy: ["missing-feedback"])
        draft.admit("no/A-2/decision", heldBy: ["missing-feedback"])
        let holds = draft.report.holds
        #expect(holds.letters == 2)
        #expect(holds.groups.map(\.rule) == ["missing-feedback", "no-name"])
        #expect(holds.groups.map(\.letters) == [2, 1])
    }

    @Test func `the latest batch comes first, and shares are percent`() throws {
        var draft = try ReportDraft([])
        for (name, day, share) in [("a", "2026-12-01", 0.505), ("b", "2026-12-02", nil)] {
            draft.admit(
                ComposedBatch(
                    name: name, letter: "thank-you", composedOn: Case.day(day), composed: 2,
                    held: 1, sharedText: share))
        }
        #expect(draft.report.batches.map(\.name) == ["b", "a"])
        #expect(draft.report.batches.map(\.sharedPercent) == [nil, 51])
    }

    @Test func `letters are counted by kind, and all kinds are there`() throws {
        let report = try report([
            Case(letters: [
                Case.letter(.thankYou, "2026-12-01"), Case.letter(.delayNotice, "2026-12-02"),
            ]),
            Case(letters: [Case.letter(.thankYou, "2026-12-01")]),
        ])
        #expect(report.applications == 2 && report.letters == 3)
        #expect(report.accepted.map(\.count) == [2, 0, 1, 0, 0])
    }
}

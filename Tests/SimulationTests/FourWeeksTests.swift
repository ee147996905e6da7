import Core
import Letters
import Outbox
import Testing

/// Four weeks of a hiring team, with real letters and a real ledger, compared with notes on paper.
@Suite struct FourWeeksTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `every day the history of promises agrees with the notes on paper`(seed: UInt64) throws {
        var weeks = try FourWeeks(seed: seed, count: 36)
        var states: Set<Substring> = []
        for number in 0..<FourWeeks.days {
            let today = Almanac.later(Mailroom.first, by: number)
            try weeks.pass(today)
            for applicant in weeks.applicants {
                // Neither side counts a letter that may or may not have arrived.
                let paper = applicant.paper.state(on: today, status: applicant.status)
                #expect(
                    try weeks.history(of: applicant, on: today) == paper, "\(applicant.id) \(today)"
                )
                states.formUnion(paper.map { $0.split(separator: " ")[2] })
            }
        }
        #expect(states == ["open", "overdue", "kept", "replaced", "broken", "void"])
    }

    @Test func `the ledger has exactly the days that letters promise`() throws {
        var weeks = try FourWeeks(seed: 5, count: 72)
        for number in 0..<FourWeeks.days {
            try weeks.pass(Almanac.later(Mailroom.first, by: number))
        }
        var kept: [String] = []
        try weeks.mailroom.ledger.forEachAcceptedLetter { letter in
            kept += letter.promises.map {
                "\(letter.key.letter)/\(letter.key.application): "
                    + Almanac.name(of: Almanac.day($0.by))
            }
        }
        #expect(kept.sorted() == weeks.told.sorted())
        #expect(kept.count > 60)
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `the report agrees with the diary in every figure`(seed: UInt64) throws {
        var weeks = try FourWeeks(seed: seed, count: 36)
        for number in 0..<FourWeeks.days {
            let today = Almanac.later(Mailroom.first, by: number)
            try weeks.pass(today)
            guard [6, 13, 27].contains(number) else { continue }
            let figures = try weeks.report(on: today).figures
            let diary = weeks.diary.figures(of: weeks.applicants, on: today)
            let names = Set(figures.keys).union(diary.keys).sorted()
            #expect(names.filter { figures[$0] != diary[$0] } == [], "\(today)")
        }
    }
}

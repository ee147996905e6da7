import Core
import Letters
import MIME
import Outbox
import Reports
import Testing

/// A team of some dozens of candidates over four weeks, over Christmas and the end of the year:
/// interviews, delays, letters in time and too late, letters that are refused or get lost.
struct FourWeeks {
    static let days = 28

    private(set) var applicants: [Applicant]
    private(set) var mailroom: Mailroom

    /// The promised days of all accepted letters: the key of the letter, and the day in its text.
    private(set) var told: [String] = []

    /// The notes from which the report's figures are counted by hand.
    private(set) var diary = Diary()

    private var chance: Chance
    private let team: HiringTeam

    init(seed: UInt64, count: Int) throws {
        var chance = Chance(seed: seed)
        let team = HiringTeam(
            organization: .init(name: "Acme"),
            sender: .init(name: "Dana", email: try EmailAddress("dana@acme.example")),
            calendars: BusinessCalendars(everywhere: Almanac.holidays),
            deadlines: [
                DeadlineRule(
                    name: "thanks", what: "thanks", from: .interviewedOn, within: .days(1),
                    keptBy: [.thankYou]),
                DeadlineRule(
                    name: "decision", what: "the decision", from: .decidedOn,
                    within: .businessDays(2), keptBy: [.offerRationale, .rejectionWithFeedback]),
                DeadlineRule(
                    name: "Ontario", what: "a decision", from: .interviewedOn, within: .days(45),
                    in: Country("CA-ON")),
            ])
        applicants = (1...count).map { number in
            var applicant = Applicant(
                number: number, nextStepBy: Almanac.workday(5, after: Mailroom.first))
            if chance.happens(40) {
                let day = Almanac.later(Mailroom.first, by: .random(in: 1...9, using: &chance))
                applicant.promisedBy = day
                applicant.paper.telephone(by: day)
            }
            return applicant
        }
        mailroom = try Mailroom(of: team)
        self.chance = chance
        self.team = team
    }

    /// Lives through one day.
    mutating func pass(_ today: CalendarDate) throws {
        for index in applicants.indices {
            var applicant = applicants[index]
            if applicant.uncertain != nil {
                try settle(&applicant, on: today)
            } else {
                happen(to: &applicant, on: today)
                if chance.happens(5) { try confirm(&applicant, on: today) }
                if let kind = letter(for: applicant, on: today) {
                    try write(kind, to: &applicant, on: today)
                }
            }
            applicants[index] = applicant
        }
        try mailroom.closeBatches(on: today)
    }

    private func context(of applicant: Applicant) throws -> ApplicationContext {
        var context = try applicant.context(past: try mailroom.past(of: applicant.id))
        context.confirmations = try mailroom.confirmations(of: applicant.id)
        return context
    }

    /// The report as it stands on a day.
    func report(on today: CalendarDate) throws -> HiringReport {
        var draft = ReportDraft(of: team, on: today)
        for applicant in applicants {
            draft.admit(try context(of: applicant))
        }
        try mailroom.report(to: &draft)
        return draft.report
    }

    /// The promises by `PromiseHistory`, each as `PaperBook` writes it.
    func history(of applicant: Applicant, on today: CalendarDate) throws -> [String] {
        let context = try context(of: applicant)
        let history = PromiseHistory(
            of: context.application, past: context.past,
            confirmations: context.confirmations, by: team, on: today)
        return history.entries.map { entry in
            let source =
                switch entry.promise.origin {
                case .letter: "letter"
                case .record: "record"
                case .deadline: "deadline"
                }
            let state =
                switch entry.state {
                case .open(let days): "open \(days)"
                case .overdue(let days): "overdue \(days)"
                case .kept(let day, _): "kept \(day)"
                case .replaced(let day, _): "replaced \(day)"
                case .broken(_, _, let days): "broken \(days)"
                case .void: "void"
                }
            return "\(entry.promise.by) \(source) \(state)"
        }.sorted()
    }
}

extension FourWeeks {
    /// What happens in the morning: an interview, a decision, a plan that slips.
    private mutating func happen(to applicant: inout Applicant, on today: CalendarDate) {
        switch applicant.status {
        case .active where applicant.interviewedOn == nil && chance.happens(20):
            applicant.interviewedOn = today
            applicant.paper.start(
                deadline: Almanac.later(today, by: 1), letters: [.thankYou])
        case .active where applicant.decidedOn == nil && chance.happens(6):
            applicant.decidedOn = today
            applicant.status = chance.happens(30) ? .offer : .rejected
            applicant.paper.start(
                deadline: Almanac.workday(2, after: today),
                letters: [.offerRationale, .rejectionWithFeedback])
        case .active where chance.happens(2): applicant.status = .withdrawn
        case .active where chance.happens(3): applicant.status = .onHold
        case .onHold where chance.happens(30): applicant.status = .active
        case .offer where chance.happens(20): applicant.status = .hired
        default: break
        }
        if chance.happens(25) {
            let days = Int.random(in: 1...5, using: &chance)
            // Sometimes somebody notes a Sunday, or a day that is too early.
            applicant.nextStepBy =
                chance.happens(10)
                ? Almanac.later(today, by: days - 2) : Almanac.workday(days, after: today)
            if chance.happens(30) {
                applicant.nextStep = applicant.nextStep == "a call" ? "a decision" : "a call"
            }
        }
    }

    /// Somebody notes that what was promised has happened, today or in the days before.
    private mutating func confirm(_ applicant: inout Applicant, on today: CalendarDate) throws {
        let day = Almanac.later(today, by: -Int.random(in: 0...2, using: &chance))
        guard let (words, by) = applicant.paper.confirm(on: day) else { return }
        try mailroom.confirm(
            words ?? "what was said", by: by, to: applicant.id, happenedOn: day, today: today)
    }

    /// The letter that somebody thinks of, if anybody does.
    private mutating func letter(
        for applicant: Applicant, on today: CalendarDate
    ) -> LetterKind? {
        switch applicant.status {
        case .offer: chance.happens(40) ? .offerRationale : nil
        case .rejected: chance.happens(40) ? .rejectionWithFeedback : nil
        case .onHold: chance.happens(10) ? .statusUpdate : nil
        case .hired, .withdrawn, .closed: nil
        case .active:
            if applicant.interviewedOn != nil, chance.happens(30) {
                .thankYou
            } else if applicant.paper.openDays.contains(where: { today.days(until: $0) < 3 }),
                chance.happens(50)
            {
                .delayNotice
            } else {
                chance.happens(12)
                    ? [.statusUpdate, .delayNotice].randomElement(using: &chance) : nil
            }
        }
    }

    private mutating func write(
        _ kind: LetterKind, to applicant: inout Applicant, on today: CalendarDate
    ) throws {
        let context = try context(of: applicant)
        let composition = try mailroom.compose(kind, context, on: today)
        let expected = holds(on: kind, to: applicant, on: today)
        try mailroom.collect(composition, kind, for: applicant.application())
        diary.note(kind, to: applicant, composition, expecting: expected, on: today)
        switch composition {
        case .held(let holds): #expect(Set(holds.map(\.rule)) == expected)
        case .letter(let letter):
            #expect(expected == [])
            guard !applicant.sent.contains(letter.key) else { return }
            try send(letter, to: &applicant, on: today)
        }
    }

    /// The reasons that the paper gives.
    private func holds(
        on kind: LetterKind, to applicant: Applicant, on today: CalendarDate
    ) -> Set<String> {
        var holds: Set<String> = []
        if applicant.sent.contains(where: { $0.occasion == "decision" }) {
            holds.insert("second-final-letter")
        }
        let day = applicant.nextStepBy
        if kind == .offerRationale, day < today { holds.insert("promise-in-the-past") }
        if [.thankYou, .statusUpdate, .delayNotice].contains(kind) {
            if day < today { holds.insert("promise-in-the-past") }
            if day >= today, Almanac.isFree(day) { holds.insert("promise-on-a-free-day") }
        }
        if kind == .delayNotice {
            let promised = applicant.paper.openDays.max()
            if promised == nil { holds.insert("nothing-to-delay") }
            if let promised, day <= promised { holds.insert("date-not-later") }
        }
        return holds
    }

    private mutating func send(
        _ letter: Letter, to applicant: inout Applicant, on today: CalendarDate
    ) throws {
        let state: LetterState =
            switch Int.random(in: 0..<100, using: &chance) {
            case 0..<80: .accepted
            case 80..<87: .refused
            case 87..<93: .deferred
            default: .uncertain
            }
        try mailroom.send(letter, state, on: today)
        if state == .accepted { arrive(letter, at: &applicant, on: today) }
        if state == .uncertain { applicant.uncertain = (letter, today) }
    }

    /// Somebody finds out what became of a letter.
    private mutating func settle(_ applicant: inout Applicant, on today: CalendarDate) throws {
        guard let (letter, day) = applicant.uncertain, chance.happens(50) else { return }
        let exists = chance.happens(60)
        try mailroom.resolve(letter, as: exists ? .sent : .unsent, on: today)
        applicant.uncertain = nil
        if exists { arrive(letter, at: &applicant, on: day) }
    }

    private mutating func arrive(
        _ letter: Letter, at applicant: inout Applicant, on day: CalendarDate
    ) {
        applicant.sent.insert(letter.key)
        diary.note(arrivalOf: letter.kind, at: applicant, on: day)
        let promises = Self.promisedDays(in: letter.message.text)
        applicant.paper.accept(
            letter.kind, on: day,
            promising: promises.isEmpty ? nil : (applicant.nextStep, applicant.nextStepBy))
        told += promises.map { "\(letter.kind.rawValue)/\(applicant.id): \($0)" }
    }

    /// The days by which a letter says that somebody will write.
    private static func promisedDays(in text: String) -> [String] {
        text.matches(of: /(?:write to you by|new date is)\s+(\w+day, \w+ \d+)/)
            .map { String($0.1) }
    }
}

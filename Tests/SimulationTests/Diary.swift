import Core
import Letters
import MIME

/// The events of the four weeks, as a person would note them, and the figures that this person can
/// count with a pencil.
///
/// It sorts whole lists and compares every letter with every other. It shares no code with the
/// report.
struct Diary {
    private struct Arrival {
        let application: String
        let kind: LetterKind
        let day: CalendarDate
    }

    private struct Pile {
        var texts: [String] = []
        var held = 0
    }

    private var arrivals: [Arrival] = []
    private var piles: [String: Pile] = [:]
    private var held: [String: Set<String>] = [:]

    mutating func note(
        arrivalOf kind: LetterKind, at applicant: Applicant, on day: CalendarDate
    ) {
        arrivals.append(Arrival(application: applicant.id, kind: kind, day: day))
    }

    mutating func note(
        _ kind: LetterKind, to applicant: Applicant, _ composition: ComposeResult,
        expecting rules: Set<String>, on today: CalendarDate
    ) {
        let pile = "\(today)-\(kind.rawValue)"
        if case .letter(let letter) = composition {
            piles[pile, default: Pile()].texts.append(
                "\(letter.message.subject)\n\n\(letter.message.text)")
        } else {
            piles[pile, default: Pile()].held += 1
        }
        let occasion =
            switch kind {
            case .thankYou: "the interview"
            case .statusUpdate, .delayNotice: "\(applicant.nextStepBy)"
            case .offerRationale, .rejectionWithFeedback: "the decision"
            }
        for rule in rules {
            held[rule, default: []].insert("\(kind) \(applicant.id) \(occasion)")
        }
    }

    /// Every figure of the report, by its name.
    func figures(of applicants: [Applicant], on today: CalendarDate) -> [String: Int] {
        var figures = ["applications": applicants.count, "letters": arrivals.count]
        for kind in LetterKind.allCases {
            figures["accepted \(kind.rawValue)"] = arrivals.count { $0.kind == kind }
        }
        countWaits(of: applicants, on: today, &figures)
        countRejected(applicants, on: today, &figures)
        countPromises(to: applicants, on: today, &figures)
        let owing = applicants.filter {
            $0.awaitsFeedback && [.active, .offer, .rejected].contains($0.status)
        }
        figures["feedback"] = owing.count
        figures["feedback Priya Raman"] = owing.count
        figures["feedback Priya Raman wait"] =
            owing.compactMap { $0.interviewedOn?.days(until: today) }.max()
        countPiles(&figures)
        return figures
    }

    private func countWaits(
        of applicants: [Applicant], on today: CalendarDate, _ figures: inout [String: Int]
    ) {
        let groups = Dictionary(grouping: applicants) { "\($0.title) \($0.stage ?? "-")" }
        for (name, members) in groups.merging(["all": applicants], uniquingKeysWith: { $1 }) {
            var days: [Int] = []
            var workdays: [Int] = []
            var waits: [Int] = []
            for applicant in members {
                guard let interview = applicant.interviewedOn else { continue }
                let answers = arrivals.filter {
                    $0.application == applicant.id && $0.day >= interview
                }
                if let day = answers.map(\.day).min() {
                    days.append(interview.days(until: day))
                    workdays.append(
                        (0..<interview.days(until: day)).count {
                            !Almanac.isFree(Almanac.later(interview, by: $0 + 1))
                        })
                } else if applicant.status != .withdrawn, applicant.status != .hired {
                    waits.append(interview.days(until: today))
                }
            }
            guard !days.isEmpty || !waits.isEmpty else { continue }
            figures["waits \(name) answered"] = days.count
            figures["waits \(name) waiting"] = waits.count
            figures["waits \(name) longest wait"] = waits.max()
            spread(days, "waits \(name) days", &figures)
            spread(workdays, "waits \(name) business days", &figures)
        }
    }

    private func spread(_ days: [Int], _ name: String, _ figures: inout [String: Int]) {
        guard !days.isEmpty else { return }
        let sorted = days.sorted()
        figures["\(name) median"] = sorted[Int((Double(days.count) * 0.5).rounded(.up)) - 1]
        figures["\(name) 90"] = sorted[Int((Double(days.count) * 0.9).rounded(.up)) - 1]
        figures["\(name) longest"] = sorted.last
    }

    private func countRejected(
        _ applicants: [Applicant], on today: CalendarDate, _ figures: inout [String: Int]
    ) {
        for name in ["all", "told", "other", "never"] { figures["rejected all \(name)"] = 0 }
        for applicant in applicants where applicant.status == .rejected {
            let letters = arrivals.filter { $0.application == applicant.id }
            let fate =
                letters.isEmpty
                ? "never"
                : letters.contains { $0.kind == .rejectionWithFeedback } ? "told" : "other"
            for group in ["all", applicant.title] {
                for name in ["all", fate] { figures["rejected \(group) \(name)", default: 0] += 1 }
            }
            if letters.isEmpty {
                figures["unwritten \(applicant.id)"] = applicant.decidedOn?.days(until: today)
            }
        }
    }

    private func countPromises(
        to applicants: [Applicant], on today: CalendarDate, _ figures: inout [String: Int]
    ) {
        var late: [Int] = []
        for applicant in applicants {
            for line in applicant.paper.state(on: today, status: applicant.status) {
                let words = line.split(separator: " ")
                for source in ["all", words[1]] {
                    for state in ["made", words[2]] {
                        figures["promises \(source) \(state)", default: 0] += 1
                    }
                }
                if words[2] == "broken" { late.append(Int(words[3]) ?? 0) }
            }
        }
        let due = ["kept", "replaced", "broken", "overdue"].map {
            figures["promises all \($0)", default: 0]
        }
        figures["promises kept %"] = percent(due[0], of: due.reduce(0, +))
        spread(late, "promises late", &figures)
    }

    private func countPiles(_ figures: inout [String: Int]) {
        for (rule, letters) in held { figures["held \(rule)"] = letters.count }
        figures["held"] = Set(held.values.joined()).count
        for (name, pile) in piles {
            figures["batch \(name) composed"] = pile.texts.count
            figures["batch \(name) held"] = pile.held
            figures["batch \(name) shared"] = share(pile.texts)
        }
    }

    /// The share of a text that other texts also have.
    ///
    /// Each is compared with each.
    private func share(_ texts: [String]) -> Int? {
        guard texts.count > 1 else { return nil }
        let sentences = texts.map { text in
            Set(
                text.lowercased().split(whereSeparator: { ".!?;".contains($0) }).map { sentence in
                    sentence.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
                }.filter { !$0.isEmpty })
        }
        var common = 0
        var all = 0
        for (index, text) in sentences.enumerated() {
            for (other, another) in sentences.enumerated() where index != other {
                common += text.intersection(another).reduce(0) { $0 + $1.count }
                all += text.reduce(0) { $0 + $1.count }
            }
        }
        return percent(common, of: all)
    }

    private func percent(_ part: Int, of whole: Int) -> Int? {
        whole == 0 ? nil : Int((Double(part) / Double(whole) * 100).rounded())
    }
}

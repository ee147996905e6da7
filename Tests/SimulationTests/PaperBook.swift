import Core
import Letters

/// The promises to one candidate, as a person would note them on paper when something happens.
///
/// It reads no letter twice, and it shares no code with `PromiseHistory`.
struct PaperBook {
    private struct Line {
        var by: CalendarDate
        let source: String
        /// The words of a letter; nil for a telephone call, whose words nobody wrote down.
        var words: String?
        /// The letters that fulfil it.
        let letters: Set<LetterKind>
        var outcome: String?

        mutating func crossOut(_ word: String, on day: CalendarDate) {
            outcome = day > by ? "broken \(by.days(until: day))" : "\(word) \(day)"
        }
    }

    private static let decisions: Set<LetterKind> = [.offerRationale, .rejectionWithFeedback]

    private var lines: [Line] = []

    /// The lines that nobody has crossed out.
    ///
    /// Deadlines are not promises.
    private var open: [Int] {
        lines.indices.filter { lines[$0].outcome == nil && lines[$0].source != "deadline" }
    }

    /// The last days of the promises that nobody has crossed out.
    var openDays: [CalendarDate] { open.map { lines[$0].by } }

    mutating func telephone(by day: CalendarDate) {
        lines.append(Line(by: day, source: "record", letters: Self.decisions))
    }

    mutating func start(deadline day: CalendarDate, letters: Set<LetterKind>) {
        lines.append(Line(by: day, source: "deadline", letters: letters))
    }

    /// Crosses out the first open line, as somebody says that it happened; returns its words and
    /// day.
    mutating func confirm(on day: CalendarDate) -> (words: String?, by: CalendarDate)? {
        guard let index = open.first else { return nil }
        lines[index].crossOut("kept", on: day)
        return (lines[index].words, lines[index].by)
    }

    mutating func accept(
        _ kind: LetterKind, on day: CalendarDate,
        promising promise: (words: String, by: CalendarDate)?
    ) {
        for index in lines.indices
        where lines[index].outcome == nil && lines[index].letters.contains(kind) {
            lines[index].crossOut("kept", on: day)
        }
        guard let promise else { return }
        // The line that the letter tells again, perhaps with an earlier day.
        let told =
            open.first { lines[$0].words == promise.words && lines[$0].by >= promise.by }
            ?? open.first { lines[$0].words == nil && lines[$0].by == promise.by }
        for index in open where index != told && lines[index].by < promise.by {
            let words = lines[index].words
            if kind == .delayNotice || words == nil || words == promise.words {
                lines[index].crossOut("replaced", on: day)
            }
        }
        if let told {
            lines[told].by = promise.by
        } else {
            lines.append(
                Line(
                    by: promise.by, source: "letter", words: promise.words, letters: Self.decisions)
            )
        }
    }

    /// Every line as it stands, sorted.
    func state(on today: CalendarDate, status: Application.Status) -> [String] {
        lines.map { line in
            let left = today.days(until: line.by)
            let waiting =
                isOver(line, status) ? "void" : left < 0 ? "overdue \(-left)" : "open \(left)"
            return "\(line.by) \(line.source) \(line.outcome ?? waiting)"
        }.sorted()
    }

    private func isOver(_ line: Line, _ status: Application.Status) -> Bool {
        switch status {
        case .active, .onHold: false
        case .hired, .withdrawn, .closed: true
        case .offer: !line.letters.contains(.offerRationale)
        case .rejected: !line.letters.contains(.rejectionWithFeedback)
        }
    }
}

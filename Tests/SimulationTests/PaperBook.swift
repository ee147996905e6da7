import Core
import Letters

/// What one candidate was promised, as somebody would note it on paper: each thing when it happens.
///
/// It looks at no letter twice and knows nothing of how `PromiseHistory` works.
struct PaperBook {
    private struct Line {
        let by: CalendarDate
        let source: String
        /// The letters that cross the line out.
        let letters: Set<LetterKind>
        var outcome: String?
    }

    private var lines: [Line] = []

    /// The days of promises that nobody has kept yet; a clock is no promise.
    var openDays: [CalendarDate] {
        lines.filter { $0.outcome == nil && $0.source != "clock" }.map(\.by)
    }

    mutating func telephone(by day: CalendarDate) {
        lines.append(Line(by: day, source: "record", letters: Set(LetterKind.allCases)))
    }

    mutating func start(clockUntil day: CalendarDate, letters: Set<LetterKind>) {
        lines.append(Line(by: day, source: "clock", letters: letters))
    }

    mutating func accept(_ kind: LetterKind, on day: CalendarDate, promising by: CalendarDate?) {
        for index in lines.indices where lines[index].outcome == nil {
            let line = lines[index]
            guard line.letters.contains(kind) else { continue }
            if day > line.by {
                lines[index].outcome = "broken \(line.by.days(until: day))"
                continue
            }
            // What was told by telephone waits for a decision, or a later day.
            let isDecision = kind == .offerRationale || kind == .rejectionWithFeedback
            let isLater = by.map { $0 > line.by } ?? false
            if line.source == "record", !isDecision, !isLater { continue }
            let isMoved = kind == .delayNotice && line.source != "clock"
            lines[index].outcome = "\(isMoved ? "replaced" : "kept") \(day)"
        }
        if let by {
            lines.append(Line(by: by, source: "letter", letters: Set(LetterKind.allCases)))
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

/// The charts of a report, one for each section.
struct Charts: Codable {
    let responses, coverage, promises, feedback, batches, holds: Chart

    init(of report: HiringReport) {
        responses = Chart(
            "Days from interview to letter, by position and stage",
            report.responses.groups.map(Self.row))
        coverage = Chart(
            "Letters to rejected candidates, by position",
            report.coverage.groups.map { Self.row($0.title, $0.counts) })
        promises = Chart(
            "Promises by source and state",
            report.promises.groups.map { Self.row($0.label, $0.counts) })
        feedback = Chart(
            "Feedback owed, by interviewer",
            report.feedback.groups.map { group in
                let forms = Self.count(group.forms, "form")
                return .init(
                    label: group.interviewer ?? "unknown: no form", value: forms,
                    parts: [(group.forms, "bad", "owed: \(forms)")])
            })
        batches = Chart(
            "Text in common with other letters of the batch, in percent", to: 100,
            report.batches.compactMap { batch in
                batch.sharedPercent.map { share in
                    .init(
                        label: batch.name, value: "\(share) %",
                        parts: [
                            (share, "muted", "in common: \(share) %"),
                            (100 - share, "good", "for one candidate: \(100 - share) %"),
                        ])
                }
            })
        holds = Chart(
            "Letters held, by reason",
            report.holds.groups.map { group in
                let letters = Self.count(group.letters, "letter")
                return .init(
                    label: group.rule.replacing("-", with: " "), value: letters,
                    parts: [(group.letters, "warning", "held: \(letters)")])
            })
    }

    private static func row(_ group: ResponseTimes.Group) -> Chart.Row {
        let name = [group.title, group.stage].compactMap(\.self).joined(separator: " \u{B7} ")
        guard let days = group.waits.days else {
            let wait = count(group.waits.longestWait ?? 0, "day")
            return .init(
                label: name, value: "no letter for \(wait)",
                parts: [(group.waits.longestWait ?? 0, "bad", "no letter yet after \(wait)")])
        }
        return .init(
            label: name, value: "\(days.median) / \(count(days.percentile90, "day"))",
            parts: [
                (days.median, "good", "half within \(count(days.median, "day"))"),
                (
                    days.percentile90 - days.median, "light",
                    "nine in ten within \(count(days.percentile90, "day"))"
                ),
            ])
    }

    private static func row(_ title: String, _ counts: Coverage.Counts) -> Chart.Row {
        .init(
            label: title, value: "\(counts.told) of \(counts.rejected) told",
            parts: [
                (counts.told, "good", "received the rejection: \(counts.told)"),
                (
                    counts.otherLetters, "warning",
                    "received only other letters: \(counts.otherLetters)"
                ),
                (counts.neverWritten, "bad", "never received a letter: \(counts.neverWritten)"),
            ])
    }

    private static func row(_ label: String, _ counts: PromiseRecord.Counts) -> Chart.Row {
        .init(
            label: label, value: "\(counts.kept) of \(counts.made) kept",
            parts: [
                (counts.kept, "good", "kept: \(counts.kept)"),
                (counts.replaced, "light", "replaced: \(counts.replaced)"),
                (counts.broken, "warning", "broken: \(counts.broken)"),
                (counts.overdue, "bad", "overdue: \(counts.overdue)"),
                (counts.open, "muted", "open: \(counts.open)"),
                (counts.void, "void", "void: \(counts.void)"),
            ])
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

extension PromiseRecord.Group {
    fileprivate var label: String {
        if isDeadline { return "deadline \(source)" }
        return source == "letters" ? "in letters" : "promised_by"
    }
}

/// A chart of horizontal bars, each with its label and value.
///
/// Lengths are percentages of the page's width, so text keeps its size on every screen and on
/// paper.
struct Chart: Codable {
    /// One bar.
    struct Bar: Codable {
        let label: String
        let value: String
        let parts: [Part]
    }

    /// A part of a bar, in one color.
    struct Part: Codable {
        /// The position and length in percent of the width, with one decimal.
        let start, width: Double
        /// The name of the color.
        let color: String
        /// The text that appears when the reader points at it.
        let meaning: String
    }

    /// The content of a bar: its label, value and parts.
    struct Row {
        let label: String
        let value: String
        let parts: [(length: Int, color: String, meaning: String)]

        fileprivate var length: Int { parts.reduce(0) { $0 + $1.length } }
    }

    /// The most bars in a chart.
    ///
    /// The table has all rows.
    private static let most = 40

    /// The description for screen readers.
    let title: String

    let bars: [Bar]

    /// The number of rows that only the table has.
    let omitted: Int

    /// Draws rows to one scale.
    ///
    /// It ends at `end`, or at the longest row.
    init(_ title: String, to end: Int? = nil, _ rows: [Row]) {
        let end = Double(max(1, end ?? rows.map(\.length).max() ?? 1))
        self.title = title
        omitted = max(0, rows.count - Self.most)
        bars = rows.prefix(Self.most).map { row in
            var length = 0
            let parts = row.parts.filter { $0.length > 0 }.map { part in
                defer { length += part.length }
                return Part(
                    start: Self.percent(length, end), width: Self.percent(part.length, end),
                    color: part.color, meaning: part.meaning)
            }
            return Bar(label: row.label, value: row.value, parts: parts)
        }
    }

    private static func percent(_ length: Int, _ end: Double) -> Double {
        (Double(length) / end * 1000).rounded() / 10
    }
}

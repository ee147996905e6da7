/// The charts of a report, one a section.
struct Charts: Codable {
    let responses, coverage, promises, feedback, batches, holds: Chart

    init(of report: HiringReport) {
        responses = Chart(
            "Days from interview to letter, by position and stage",
            report.responses.groups.map(Self.row))
        coverage = Chart(
            "What the rejected were told, by position",
            report.coverage.groups.map { Self.row($0.title, $0.counts) })
        promises = Chart(
            "What became of promises, by where they were made",
            report.promises.groups.map { Self.row($0.label, $0.counts) })
        feedback = Chart(
            "Feedback owed, by interviewer",
            report.feedback.groups.map { group in
                let forms = Self.count(group.forms, "form")
                return .init(
                    label: group.interviewer ?? "nobody known: no form at all", value: forms,
                    parts: [(group.forms, "bad", "owed: \(forms)")])
            })
        batches = Chart(
            "Text that letters of a batch have in common, in percent", to: 100,
            report.batches.compactMap { batch in
                batch.sharedPercent.map { share in
                    .init(
                        label: batch.name, value: "\(share) %",
                        parts: [
                            (share, "muted", "in common: \(share) %"),
                            (100 - share, "good", "of its own: \(100 - share) %"),
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
                parts: [(group.waits.longestWait ?? 0, "bad", "no letter yet, for \(wait)")])
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
                (counts.told, "good", "have the rejection: \(counts.told)"),
                (counts.otherLetters, "warning", "have other letters: \(counts.otherLetters)"),
                (counts.neverWritten, "bad", "never written to: \(counts.neverWritten)"),
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
        if isClock { return "by the clock \(source)" }
        return source == "letters" ? "told in letters" : "told otherwise (promised_by)"
    }
}

import Reports

extension HiringReport {
    /// Every figure, by its name in `Diary`.
    var figures: [String: Int] {
        var figures = ["applications": applications, "letters": letters]
        for group in accepted { figures["accepted \(group.letter)"] = group.count }
        note(responses.overall, "all", &figures)
        for group in responses.groups {
            note(group.waits, "\(group.title) \(group.stage ?? "-")", &figures)
        }
        note(coverage.overall, "all", &figures)
        for group in coverage.groups { note(group.counts, group.title, &figures) }
        for person in coverage.unwritten {
            figures["unwritten \(person.application)"] = person.days
        }
        note(promises.overall, "all", &figures)
        for group in promises.groups {
            note(
                group.counts,
                group.isDeadline ? "deadline" : group.source == "letters" ? "letter" : "record",
                &figures)
        }
        figures["promises kept %"] = promises.keptPercent
        note(promises.daysLate, "promises late", &figures)
        figures["feedback"] = feedback.forms
        for group in feedback.groups {
            figures["feedback \(group.interviewer ?? "")"] = group.forms
            figures["feedback \(group.interviewer ?? "") wait"] = group.longestWait
        }
        for batch in batches {
            figures["batch \(batch.name) composed"] = batch.composed
            figures["batch \(batch.name) held"] = batch.held
            figures["batch \(batch.name) shared"] = batch.sharedPercent
        }
        figures["held"] = holds.letters
        for group in holds.groups { figures["held \(group.rule)"] = group.letters }
        return figures
    }

    private func note(
        _ waits: ResponseTimes.Waits, _ name: String, _ figures: inout [String: Int]
    ) {
        figures["waits \(name) answered"] = waits.answered
        figures["waits \(name) waiting"] = waits.waiting
        figures["waits \(name) longest wait"] = waits.longestWait
        note(waits.days, "waits \(name) days", &figures)
        note(waits.businessDays, "waits \(name) business days", &figures)
    }

    private func note(_ spread: DaySpread?, _ name: String, _ figures: inout [String: Int]) {
        figures["\(name) median"] = spread?.median
        figures["\(name) 90"] = spread?.percentile90
        figures["\(name) longest"] = spread?.longest
    }

    private func note(
        _ counts: Coverage.Counts, _ name: String, _ figures: inout [String: Int]
    ) {
        figures["rejected \(name) all"] = counts.rejected
        // On paper a count of 0 is noted only for all positions together.
        let fates = [
            "told": counts.told, "other": counts.otherLetters, "never": counts.neverWritten,
        ]
        for (fate, count) in fates where count > 0 || name == "all" {
            figures["rejected \(name) \(fate)"] = count
        }
    }

    private func note(
        _ counts: PromiseRecord.Counts, _ source: String, _ figures: inout [String: Int]
    ) {
        let states = [
            "made": counts.made, "kept": counts.kept, "replaced": counts.replaced,
            "broken": counts.broken, "overdue": counts.overdue, "open": counts.open,
            "void": counts.void,
        ]
        for (state, count) in states where count > 0 {
            figures["promises \(source) \(state)", default: 0] += count
        }
    }
}

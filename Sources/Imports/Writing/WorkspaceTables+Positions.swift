import Files
import Letters
import Records

extension WorkspaceTables {
    func writePositions(_ intake: inout ImportSession) throws(RecordsError) -> TableFile {
        var old = try ExistingTable("positions", in: folder)
        var table = try TableFile(
            "positions.csv", in: folder, columns: old.columns(with: Position.columns.known))
        var seen: Set<String> = []
        while let row = try old.next() {
            guard !row.isEmpty else { continue }
            let id = row["id"]?.trimmed ?? ""
            seen.insert(id)
            guard let job = intake.jobs[id] else {
                try table.add(row)
                continue
            }
            let merged = Self.row(of: job, over: row)
            let isSame = merged.allSatisfy { (row[$0.key] ?? "") == $0.value }
            if isSame {
                intake.report.positions.unchanged += 1
            } else {
                intake.report.positions.updated += 1
            }
            try table.add(merged)
        }
        for id in intake.jobIDs where !seen.contains(id) {
            guard let job = intake.jobs[id], job.publicTitle ?? job.title != nil else { continue }
            let row = Self.row(of: job, over: [:])
            if Self.isInternal(row["title"] ?? "") {
                intake.report.note(
                    .reviewNote,
                    "its title is none for the public, so its letters are held: correct it in "
                        + "positions.csv", of: "job", id: id, at: job.place)
            }
            intake.report.positions.new += 1
            try table.add(row)
        }
        return table
    }

    /// A position; a title that somebody has corrected is not made internal again.
    private static func row(of job: Job, over old: [String: String]) -> [String: String] {
        var row = old
        row["id"] = job.id
        let title = job.publicTitle ?? job.title ?? ""
        if !isInternal(title) || old["title"]?.unlessEmpty == nil { row["title"] = title }
        row["team"] = job.team ?? old["team"]
        row["location"] = job.location ?? old["location"]
        row["url"] = job.url ?? old["url"]
        let isFilled = old["status"] == Position.Status.filled.rawValue && job.status == .closed
        if !isFilled { row["status"] = job.status?.rawValue ?? old["status"] ?? "open" }
        row["confidential"] =
            job.isConfidential.map { $0 ? "true" : "false" }
            ?? old["confidential"] ?? "false"
        return row
    }

    /// Whether a title was made for colleagues, as `[Old] Engineer`.
    private static func isInternal(_ title: String) -> Bool {
        title.contains { "[]{}<>|_".contains($0) }
            || title.comparable.hasPrefix("copy of ") || title.comparable.hasPrefix("old ")
    }
}

import Core
import Imports

/// The report of an import for a person or a program.
///
/// It names places and never content.
struct ImportSummary: Encodable {
    private struct Group: Encodable {
        let file, field, record: String
        let title: String?
        let count: Int
        let places: [Occurrence]
        let isAttribute: Bool

        init(_ group: ImportReport.Group) {
            (file, field, record, title) = (group.file, group.field, group.record, group.title)
            count = group.count
            isAttribute = group.isAttribute
            places = group.occurrences.map {
                Occurrence(id: $0.id, line: $0.place.line, column: $0.place.column)
            }
        }

        private enum CodingKeys: CodingKey {
            case file, field, record, title, count, places
        }
    }

    /// The JSON of a place.
    ///
    /// Its file is the group's.
    private struct Occurrence: Encodable {
        let id: String
        let line, column: Int
    }

    private let dryRun: Bool
    private let applications, positions: ImportReport.Tally
    private let forms: Int
    private let records: [String: Int]
    private let written: [String]
    private let dropped, privateTexts, leftBehind, shared, skipped, unknown, reviewNotes: [Group]

    init(_ report: ImportReport, isDryRun: Bool) {
        let groups = { (fate: ImportReport.Fate) in report.groups(of: fate).map(Group.init) }
        dryRun = isDryRun
        applications = report.applications
        positions = report.positions
        forms = report.forms
        records = report.records
        written = report.written
        dropped = groups(.dropped)
        privateTexts = groups(.privateText)
        leftBehind = groups(.leftBehind)
        shared = groups(.shared)
        skipped = groups(.skipped)
        unknown = groups(.unknown)
        reviewNotes = groups(.reviewNote)
    }

    private enum CodingKeys: String, CodingKey {
        case dryRun, applications, positions, forms, records, written, dropped, leftBehind, shared,
            skipped, unknown, reviewNotes
        case privateTexts = "private"
    }

    /// The report for a person, line by line.
    var lines: [String] {
        let counts =
            "\(dryRun ? "would import" : "imported") \(Self.count(applications, "application")) for "
            + "\(Self.count(positions, "position")), with \(forms) evaluation form"
            + (forms == 1 ? "" : "s")
        let files = written.isEmpty ? "nothing changes" : written.joined(separator: ", ")
        return ["\(counts): \(files)"]
            + Self.section("skipped", skipped, "no letter is composed about them")
            + Self.section("dropped", dropped, "demographic data, pay and health, unread")
            + Self.section("private", privateTexts, "never in a letter")
            + Self.section(
                "left in the export", leftBehind, "free text that letters do not need")
            + Self.section("shared", shared, "for candidates, as import.yaml says")
            + Self.section("not recognized", unknown, "and not used")
            + Self.section("please look at", reviewNotes, nil) + advice
    }

    /// The lines of import.yaml that would share a private text with candidates.
    private var advice: [String] {
        let titled = privateTexts.filter { $0.title != nil }
        let text =
            titled.first { $0.title?.lowercased().contains("feedback") == true } ?? titled.first
        guard shared.isEmpty, let text else { return [] }
        return [
            "to let candidates read one of these texts, add it to import.yaml and import again:",
            "    shareable:",
            "      - \(text.isAttribute ? "attribute" : "question"): "
                + String(reflecting: text.title ?? ""),
        ]
    }

    private static func count(_ tally: ImportReport.Tally, _ noun: String) -> String {
        let total = tally.new + tally.updated + tally.unchanged
        let parts = [
            tally.new > 0 ? "\(tally.new) new" : nil,
            tally.updated > 0 ? "\(tally.updated) updated" : nil,
        ].compactMap(\.self)
        return "\(total) \(noun)\(total == 1 ? "" : "s")"
            + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
    }

    private static func section(
        _ name: String, _ groups: [Group], _ explanation: String?
    ) -> [String] {
        guard !groups.isEmpty else { return [] }
        let total = groups.reduce(0) { $0 + $1.count }
        return ["\(name) \(total)\(explanation.map { ", \($0)" } ?? ""):"] + groups.map(line)
    }

    /// Returns the line of a field: its title, its number, and the records that hold it.
    private static func line(_ group: Group) -> String {
        let title = group.title.map { " \(String(reflecting: $0))" } ?? ""
        let places = group.places.map { place -> String in
            let position = "\(place.line):\(place.column)"
            return place.id.isEmpty ? position : "\(place.id) (\(position))"
        }
        let rest = group.count - places.count
        let all = places + (rest > 0 ? ["and \(rest) more, which --json lists"] : [])
        return "    \(group.file): \(group.field)\(title), \(group.count) of \(group.record) "
            + all.joined(separator: ", ")
    }
}

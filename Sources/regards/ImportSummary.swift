import Core
import Imports

/// What an import tells: what was taken, and what became of the rest, by place and never by content.
struct ImportSummary: Encodable {
    private struct Group: Encodable {
        let file, field, record: String
        let title: String?
        let count: Int
        let places: [Place]
        let isAttribute: Bool

        init(_ group: ImportReport.Group) {
            (file, field, record, title) = (group.file, group.field, group.record, group.title)
            count = group.count
            isAttribute = group.isAttribute
            places = group.spots.map { Place(id: $0.id, line: $0.line, column: $0.column) }
        }

        private enum CodingKeys: CodingKey {
            case file, field, record, title, count, places
        }
    }

    private struct Place: Encodable {
        let id: String
        let line, column: Int32
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

    /// The report for people.
    var lines: [String] {
        let verb = dryRun ? "would take" : "took"
        let counts =
            "\(verb) \(Self.count(applications, "application")) for "
            + "\(Self.count(positions, "position")), with \(forms) evaluation form"
            + (forms == 1 ? "" : "s")
        let files = written.isEmpty ? "nothing changes" : written.joined(separator: ", ")
        return ["\(counts): \(files)"]
            + Self.section("skipped", skipped, "which no letter speaks of")
            + Self.section("dropped", dropped, "demographic data, pay and health, unread")
            + Self.section("private", privateTexts, "kept from every letter")
            + Self.section(
                "left in the export", leftBehind, "free text that letters have no use for")
            + Self.section("shared", shared, "for candidates, by import.yaml")
            + Self.section("not known", unknown, "and not read")
            + Self.section("to look at", reviewNotes, nil) + advice
    }

    /// How a text on forms becomes feedback.
    private var advice: [String] {
        let titled = privateTexts.filter { $0.title != nil }
        let text =
            titled.first { $0.title?.lowercased().contains("feedback") == true } ?? titled.first
        guard shared.isEmpty, let text else { return [] }
        return [
            "to let candidates read one of these, name it in import.yaml, and import again:",
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

    private static func section(_ name: String, _ groups: [Group], _ what: String?) -> [String] {
        guard !groups.isEmpty else { return [] }
        let total = groups.reduce(0) { $0 + $1.count }
        return ["\(name) \(total)\(what.map { ", \($0)" } ?? ""):"] + groups.map(line)
    }

    /// A field, how often it stands there, and in which records.
    private static func line(_ group: Group) -> String {
        let title = group.title.map { " \(String(reflecting: $0))" } ?? ""
        let places = group.places.map { place -> String in
            let spot = "\(place.line):\(place.column)"
            return place.id.isEmpty ? spot : "\(place.id) (\(spot))"
        }
        let rest = group.count - places.count
        let all = places + (rest > 0 ? ["and \(rest) more, which --json names"] : [])
        return "    \(group.file): \(group.field)\(title), \(group.count) of \(group.record) "
            + all.joined(separator: ", ")
    }
}

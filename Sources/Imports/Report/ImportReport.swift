import Core
import Letters

/// What became of everything that an export held: by kind and by place, never by content.
package struct ImportReport: Sendable {
    /// What became of a field or a record.
    package enum Fate: String, CaseIterable, Sendable {
        /// Demographic data, pay and health, which nothing behind the door has seen.
        case dropped
        /// Free text that became private text of the workspace.
        case privateText = "private"
        /// Free text that the workspace has no use for, and that stayed in the export.
        case leftBehind = "left_behind"
        /// Text that import.yaml names shareable.
        case shared
        /// Records of which no letter should speak: drafts, deleted forms, prospects.
        case skipped
        /// What was not known for what it is, and not used.
        case unknown
        /// What was taken, and should be looked at.
        case reviewNote
    }

    /// Fields of one name and one fate, in one file.
    package struct Group: Sendable {
        /// What became of them.
        package let fate: Fate

        /// The file they stand in.
        package let file: String

        /// The name of the field with those above it, as `attributes[].note`, or why it was skipped.
        package let field: String

        /// The team's own title of the field, as `Key Take-Aways`.
        package let title: String?

        /// What kind of record has them, as `scorecard`.
        package let record: String

        /// How many there are.
        package fileprivate(set) var count = 0

        /// Where they stand; the first of them, where not all are kept.
        package fileprivate(set) var spots: [Spot] = []

        /// Whether they are the notes of what `import.yaml` calls an attribute, and not a question's.
        package var isAttribute: Bool {
            field == "note" || [".note", ".comment", ".comments"].contains(where: field.hasSuffix)
        }
    }

    /// Where a field stands.
    package struct Spot: Sendable {
        /// The id of its record; empty where that has none.
        package let id: String

        /// The line, from 1.
        package let line: Int32

        /// The column, from 1.
        package let column: Int32
    }

    /// How many records of a table were written.
    package struct Tally: Sendable, Encodable {
        /// How many were not there before.
        package internal(set) var new = 0

        /// How many had something else in them before.
        package internal(set) var updated = 0

        /// How many stayed as they were.
        package internal(set) var unchanged = 0
    }

    /// How many places of a group are kept where not all are asked for.
    package static let spotsKept = 100

    /// What was taken, by table.
    package internal(set) var applications = Tally()

    /// The positions.
    package internal(set) var positions = Tally()

    /// How many evaluation forms were taken.
    package internal(set) var forms = 0

    /// The files that were written, or would have been.
    package internal(set) var written: [String] = []

    /// How many records were read, by kind.
    package internal(set) var records: [String: Int] = [:]

    /// What became of fields and records, in the order in which they were met.
    package private(set) var groups: [Group] = []

    private let keepsAll: Bool
    private var index: [Key: Int] = [:]

    private struct Key: Hashable {
        let fate: Fate
        let file, field, title, record: String
    }

    init(keepingAllPlaces keepsAll: Bool) {
        self.keepsAll = keepsAll
    }

    /// Notes a field at a place.
    mutating func note(
        _ fate: Fate, _ field: String, title: String? = nil, of record: String, id: String,
        at place: Place
    ) {
        let key = Key(
            fate: fate, file: place.file, field: field, title: title ?? "", record: record)
        let number = index[key] ?? groups.count
        if number == groups.count {
            index[key] = number
            groups.append(
                Group(fate: fate, file: place.file, field: field, title: title, record: record))
        }
        groups[number].count += 1
        guard keepsAll || groups[number].count <= Self.spotsKept else { return }
        groups[number].spots.append(
            Spot(id: id, line: Int32(clamping: place.line), column: Int32(clamping: place.column)))
    }

    /// The groups of one fate.
    package func groups(of fate: Fate) -> [Group] { groups.filter { $0.fate == fate } }

    /// How many fields or records had this fate.
    package func count(of fate: Fate) -> Int {
        groups.reduce(0) { $0 + ($1.fate == fate ? $1.count : 0) }
    }
}

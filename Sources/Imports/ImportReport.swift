package import Core
package import Files
import Records

/// The report of an import: the fate of every field and record, by kind and place.
///
/// It never holds any content of a record.
package struct ImportReport: Sendable {
    /// The fate of a field or a record.
    package enum Fate: String, CaseIterable, Sendable {
        /// Demographic data, pay and health, which no code behind the reader has seen.
        case dropped
        /// Free text that became private text of the workspace.
        case privateText = "private"
        /// Free text that letters do not need, and that stayed in the export.
        case leftBehind = "left_behind"
        /// Text that import.yaml names as shareable.
        case shared
        /// Records that no letter should be about: drafts, deleted forms, prospects.
        case skipped
        /// Records and fields that were not recognized and not used.
        case unknown
        /// Records that were taken and that a person should look at.
        case reviewNote
    }

    /// The fields of one name and one fate in one file.
    package struct Group: Sendable {
        /// The fate of the fields.
        package let fate: Fate

        /// The file that holds them.
        package let file: String

        /// The path of the field, such as `attributes[].note`, or the reason for skipping a record.
        package let field: String

        /// The team's own title of the field, such as `Key Take-Aways`.
        package let title: String?

        /// The kind of record that holds the field, such as `scorecard`.
        package let record: String

        /// The number of fields.
        package fileprivate(set) var count = 0

        /// Their places; only the first ones unless the report keeps all.
        package fileprivate(set) var occurrences: [Occurrence] = []

        /// True for the notes of what `import.yaml` calls an attribute, false for a question.
        package var isAttribute: Bool {
            field == "note" || [".note", ".comment", ".comments"].contains(where: field.hasSuffix)
        }
    }

    /// One field of a group.
    package struct Occurrence: Sendable {
        /// The id of the record; empty if it has none.
        package let id: String

        /// The place of the field.
        package let place: Place
    }

    /// The number of records written to a table.
    package struct Tally: Sendable, Encodable {
        /// The records that the table did not have before.
        package internal(set) var new = 0

        /// The records that the import changed.
        package internal(set) var updated = 0

        /// The records that stayed the same.
        package internal(set) var unchanged = 0
    }

    /// The number of places that a group keeps unless the report keeps all.
    package static let occurrencesKept = 100

    /// The applications that were taken.
    package internal(set) var applications = Tally()

    /// The positions that were taken.
    package internal(set) var positions = Tally()

    /// The number of evaluation forms that were taken.
    package internal(set) var forms = 0

    /// The files that were written, or that a dry run would have written.
    package internal(set) var written: [String] = []

    /// The number of records that were read, by kind.
    package internal(set) var records: [String: Int] = [:]

    /// The fate of fields and records, in the order in which they were read.
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

    /// Notes the fate of a field or a record.
    mutating func note(
        _ fate: Fate, _ field: String, title: String? = nil, of record: String, id: String,
        at place: Place
    ) {
        let title = title.map(ProtectedFields.shown)
        let key = Key(
            fate: fate, file: place.file, field: field, title: title ?? "", record: record)
        let number = index[key] ?? groups.count
        if number == groups.count {
            index[key] = number
            groups.append(
                Group(fate: fate, file: place.file, field: field, title: title, record: record))
        }
        groups[number].count += 1
        guard keepsAll || groups[number].count <= Self.occurrencesKept else { return }
        groups[number].occurrences.append(Occurrence(id: id, place: place))
    }

    /// Returns the groups of one fate.
    package func groups(of fate: Fate) -> [Group] { groups.filter { $0.fate == fate } }

    /// Returns the number of fields and records with this fate.
    package func count(of fate: Fate) -> Int {
        groups.reduce(0) { $0 + ($1.fate == fate ? $1.count : 0) }
    }
}

/// The errors of an export.
///
/// If there are any, nothing is written.
package struct ImportErrors: Error, Sendable, CustomStringConvertible {
    /// The largest number of errors that are kept.
    ///
    /// Nobody reads more.
    static let maximum = 10_000

    /// The errors, in the order in which they were found.
    package private(set) var faults: [Diagnostic] = []

    /// The number of errors, including those that were not kept.
    package private(set) var count = 0

    init() {}

    mutating func add(_ fault: Diagnostic) {
        count += 1
        if faults.count < Self.maximum { faults.append(fault) }
    }

    /// The errors, one a line.
    package var lines: [String] {
        let rest = count - faults.count
        return faults.map(\.description) + (rest > 0 ? ["and \(rest) more errors"] : [])
    }

    /// The lines, joined.
    package var description: String { lines.joined(separator: "\n") }
}

import Records

/// A system whose exports can be read: it knows each of its records by its fields.
protocol ExportSystem {
    /// Takes what letters need out of a record; `false` where it is none of this system's.
    static func read(_ record: ExportRecord, into intake: inout ImportSession) throws(RecordsError)
        -> Bool
}

/// Free text of records that are no evaluation forms: it stays in the export, and is counted.
enum FreeText {
    private static let fields: Set<String> = [
        "note", "notes", "private_notes", "public_notes", "notes_with_tags",
        "private_notes_with_tags", "public_notes_with_tags", "body", "answer", "comment",
        "comments",
    ]

    private static let customFields: Set<String> = [
        "custom_fields", "keyed_custom_fields", "customFields", "submittedValues",
    ]

    private static let labels: Set<String> = [
        "name", "type", "title", "id", "unit", "name_key", "key", "fieldType", "label",
    ]

    /// Notes every free text of a record: `more` are fields that hold some in this kind alone.
    static func note(
        in record: ExportRecord, _ kind: String, more: Set<String> = [], except: Set<String> = [],
        into intake: inout ImportSession
    ) {
        note(
            record.root, [], isCustom: false, in: record, kind, fields.union(more), except,
            into: &intake)
    }

    private static func note(
        _ node: Node, _ path: [String], isCustom: Bool, in record: ExportRecord, _ kind: String,
        _ fields: Set<String>, _ except: Set<String>, into intake: inout ImportSession
    ) {
        if case .list(let items) = node.content {
            let path = path + ["[]"]
            for item in items {
                note(
                    item, path, isCustom: isCustom, in: record, kind, fields, except, into: &intake)
            }
            return
        }
        for member in node.members where !(path.isEmpty && except.contains(member.name)) {
            let path = path + [member.name]
            let isHere =
                fields.contains(member.name) || isCustom && !labels.contains(member.name)
                || path.count == 1 && member.name.hasPrefix("custom_")
            if isHere, case .text = member.value.content, member.value.text != nil {
                // Anywhere else a name may be a person's.
                let title =
                    member.name == "answer"
                    ? node["question"]?.text
                    : isCustom && node.has("value")
                        ? (node["title"] ?? node["name"])?.text : nil
                intake.note(
                    .leftBehind, ProtectedFields.name(of: path), title: title, in: record, kind,
                    at: member.value)
            }
            note(
                member.value, path, isCustom: isCustom || customFields.contains(member.name),
                in: record, kind, fields, except, into: &intake)
        }
    }
}

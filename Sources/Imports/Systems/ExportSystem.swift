import Records

/// A system whose exports can be read.
///
/// It recognizes the kind of a record by its fields.
protocol ExportSystem {
    /// Takes the data that letters need from a record; returns false if the record is unknown.
    static func read(_ record: ExportRecord, into session: inout ImportSession) throws -> Bool
}

/// The free text of records that are not evaluation forms.
///
/// It stays in the export and is counted.
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

    /// Notes every free text of a record.
    ///
    /// `more` names further fields that hold free text in records of this kind. `except` names
    /// members at the top of the record that are read elsewhere.
    static func note(
        in record: ExportRecord, _ kind: String, more: Set<String> = [], except: Set<String> = [],
        into session: inout ImportSession
    ) {
        let search = Search(record: record, kind: kind, fields: fields.union(more), except: except)
        search.note(in: record.root, [], isCustom: false, into: &session)
    }

    private struct Search {
        let record: ExportRecord
        let kind: String
        let fields: Set<String>
        let except: Set<String>

        func note(
            in node: Node, _ path: [String], isCustom: Bool, into session: inout ImportSession
        ) {
            for item in node.items {
                note(in: item, path + ["[]"], isCustom: isCustom, into: &session)
            }
            for member in node.members where !(path.isEmpty && except.contains(member.name)) {
                let path = path + [member.name]
                let isFreeText =
                    fields.contains(member.name) || isCustom && !labels.contains(member.name)
                    || path.count == 1 && member.name.hasPrefix("custom_")
                if isFreeText, case .text = member.value.content, member.value.text != nil {
                    session.note(
                        .leftBehind, ProtectedFields.name(of: path),
                        title: title(of: member, in: node, isCustom: isCustom), in: record, kind,
                        at: member.value)
                }
                note(
                    in: member.value, path,
                    isCustom: isCustom || customFields.contains(member.name), into: &session)
            }
        }

        /// Returns the title of an answer or of a custom field.
        ///
        /// Any other name may be a person's.
        private func title(of member: Node.Member, in node: Node, isCustom: Bool) -> String? {
            if member.name == "answer" { return node["question"]?.text }
            guard isCustom, node.has("value") else { return nil }
            return (node["title"] ?? node["name"])?.text
        }
    }
}

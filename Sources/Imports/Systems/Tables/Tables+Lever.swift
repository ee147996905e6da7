import Letters
import Records

/// Tables that connectors make of Lever: the names of its API in snake case, and nested ones flat.
extension Tables {
    /// A row of one of Lever's tables, as its API would have it; `nil` for all others.
    static func leverRecord(_ record: ExportRecord) -> ExportRecord? {
        let root = record.root
        let isLever =
            root.hasAny(
                "opportunity_id", "score_system_value", "last_advanced_at", "stage_id",
                "data_protection_contact_allowed", "archived_reason_id")
            && !root.has("candidate_id") || root.has("state", "text")
        guard isLever else { return nil }
        var members = root.members.map { member in
            Node.Member(name: names[member.name] ?? camelCase(member.name), value: member.value)
        }
        let object = { (members: [Node.Member]) in
            Node(content: .members(members), spot: root.spot)
        }
        if root.has("data_protection_contact_allowed") {
            let contact = object([
                Node.Member(
                    name: "allowed",
                    value: Node(
                        content: .flag(root["data_protection_contact_allowed"]?.flag == true),
                        spot: root.spot)),
                Node.Member(
                    name: "expiresAt",
                    value: root["data_protection_contact_expires_at"]
                        ?? Node(content: .null, spot: root.spot)),
            ])
            members.append(
                Node.Member(
                    name: "dataProtection",
                    value: object([Node.Member(name: "contact", value: contact)])))
        }
        if root.hasAny("score_system_value", "completed_at") {
            let score = object([
                Node.Member(
                    name: "type",
                    value: Node(content: .text("score-system"), spot: root.spot)),
                Node.Member(
                    name: "value",
                    value: root["score_system_value"] ?? Node(content: .null, spot: root.spot)),
            ])
            members.append(
                Node.Member(name: "fields", value: Node(content: .list([score]), spot: root.spot)))
        } else if root.hasAny("canceled_at", "timezone") {
            members.append(
                Node.Member(
                    name: "interviewers", value: Node(content: .list([]), spot: root.spot)))
        } else if root.hasAny("last_advanced_at", "stage_id", "archived_reason_id") {
            members.append(
                Node.Member(name: "contact", value: root["contact"] ?? root["id"] ?? root))
        }
        return ExportRecord(file: record.file, root: object(members), drops: record.drops)
    }

    private static let names = [
        "stage_id": "stage", "archived_reason_id": "archiveReason", "interview_id": "interview",
        "creator_id": "user", "posting_id": "posting",
    ]

    private static func camelCase(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.dropFirst().reduce(String(words.first ?? "")) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }

    /// What one field of a form holds; the tables have no titles.
    static func readLeverField(_ record: ExportRecord, into intake: inout ImportSession)
        throws(RecordsError)
    {
        let root = record.root
        guard let form = root["feedback_form_id"]?.text else { return }
        let index = root["field_index"]?.text ?? ""
        let names = ["value_text", "value_number", "value_decimal", "value_date"]
        guard let node = names.lazy.compactMap({ root[$0] }).first, let text = node.words else {
            return
        }
        try intake.add(
            FormEntry(
                title: "Field \(index)", text: text, field: "value_text", record: "feedback field",
                recordID: form, number: Int(root.spot.line), place: record.place(of: node)),
            form: form)
    }
}

package import Files
package import Letters

extension Position {
    /// The columns of `positions.csv`.
    package static let columns = Columns(
        known: ["id", "title", "team", "location", "status", "url", "skills", "confidential"],
        required: ["id", "title", "status"])

    /// Reads a position out of a record; `nil` where a fault keeps it from being used.
    init?(_ row: inout Row) {
        let id = row.key("id")
        let title = row.required("title")
        let status: Status? = row.required("status") == nil ? nil : row.choice("status")
        let isConfidential = row.flag("confidential")
        guard let id, let title, let status else { return nil }
        self.init(
            id: id, title: title, team: row.text("team"), location: row.text("location"),
            status: status, url: row.text("url"),
            skills: row.list("skills"), isConfidential: isConfidential,
            unread: row.unreadTexts(), place: row.place())
    }
}

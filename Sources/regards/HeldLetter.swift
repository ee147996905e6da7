import Outbox

/// A letter that may not go, as the commands show it.
struct HeldLetter: Encodable {
    let application: String
    let holds: [Finding]

    /// The reasons, a line each.
    var lines: [String] { holds.map { Self.line(application, $0) } }

    /// One reason, on one line.
    static func line(_ application: String, _ hold: Finding) -> String {
        "    \(application)  \(hold.rule): \(hold.reason)" + (hold.place.map { " (\($0))" } ?? "")
    }
}

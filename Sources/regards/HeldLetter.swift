import Outbox

/// A held letter, as commands show it.
struct HeldLetter: Encodable {
    let application: String
    let holds: [Finding]

    /// The reasons, one on each line.
    var lines: [String] { holds.map { Self.line(application, $0) } }

    /// One reason on one line: application, rule, reason and place.
    static func line(_ application: String, _ hold: Finding) -> String {
        "    \(application)  \(hold.rule): \(hold.reason)" + (hold.place.map { " (\($0))" } ?? "")
    }
}

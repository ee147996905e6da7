import Outbox

/// A letter that may not go, as the commands show it.
struct HeldLetter: Encodable {
    let application: String
    let holds: [Hold]

    /// One reason, on one line.
    func line(_ hold: Hold) -> String {
        "    \(application)  \(hold.rule): \(hold.reason)" + (hold.place.map { " (\($0))" } ?? "")
    }
}

import Letters
import Outbox

/// Applications that were named and that no record has.
struct UnknownApplications: Error, CustomStringConvertible {
    let ids: [String]

    init(_ ids: [String]) {
        self.ids = ids
    }

    var description: String {
        "no application has the id " + ids.map { String(reflecting: $0) }.joined(separator: ", ")
    }
}

/// A letter that was asked for by name and may not go.
struct LetterHeld: Error, CustomStringConvertible {
    let application: String
    let holds: [Letters.Hold]

    var description: String {
        (["this letter is held:"]
            + holds.map { "  \(application)  \($0.rule.rawValue): \($0.reason) (\($0.place))" })
            .joined(separator: "\n")
    }
}

/// A selection that nobody falls under.
struct NothingSelected: Error, CustomStringConvertible {
    let letter: LetterKind

    var description: String {
        "no application is one that a \(letter.rawValue) letter is meant for"
    }
}

/// A batch whose letters are all held.
struct NothingToSend: Error, CustomStringConvertible {
    let batch: String

    var description: String { "\(batch): nothing to approve or to send, as every letter is held" }
}

/// A batch of which not every letter was accepted.
struct NotAllAccepted: Error, CustomStringConvertible {
    let tally: Tally

    var description: String { "\(tally.approved - tally.accepted) letters were not accepted" }

    /// What to do about it.
    var advice: String {
        if tally.uncertain > 0 {
            return "an uncertain letter waits for a person: regards resolve KEY sent|unsent"
        }
        return tally.deferred + tally.notAttempted > 0
            ? "send the batch again later; what was accepted is not sent again"
            : "correct the records, and compose the refused letters again"
    }
}

/// A batch for which there is no way out: neither `--to` nor the settings say where it goes.
struct NoTransport: Error, CustomStringConvertible {
    var description: String {
        "no transport: give --to URL, or set transport: url: in regards.yaml"
    }
}

/// Why there is no password, though one is needed.
struct NoPassword: Error, CustomStringConvertible {
    let reason: String

    var description: String { "no password: \(reason)" }
}

/// A file that could not be written, with the system's reason.
struct Unwritable: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path): cannot be written: \(reason)" }
}

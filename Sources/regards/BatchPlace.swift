import Core
import Files
import Letters
import Outbox

/// The folder and the name of a new batch.
struct BatchPlace {
    let outbox: String
    let name: String

    /// The folder that was asked for, or the next free name of the day in the outbox.
    init(_ folder: String?, letter: LetterKind, on day: CalendarDate, in outbox: String) throws {
        if let folder {
            let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            name = parts.last.map(String.init) ?? path
            let parent = parts.dropLast().joined(separator: "/")
            self.outbox = parts.count == 1 ? "." : parent.isEmpty ? "/" : parent
            return
        }
        self.outbox = outbox
        let base = "\(day)-\(letter.rawValue)"
        var number = 1
        var candidate = base
        while try Folder.exists("\(outbox)/\(candidate)") {
            number += 1
            candidate = "\(base)-\(number)"
        }
        name = candidate
    }
}

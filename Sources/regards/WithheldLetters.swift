import Core
import Letters
import Outbox

/// Which letters of a batch stay, by their number in it: some 30 bytes a letter that does, as reasons
/// repeat and are kept once.
struct WithheldLetters {
    /// Why a letter withheld.
    struct Reason: Hashable {
        let rule, reason: String
        let place: Place?

        /// When it may leave; nil where it withheld whatever the hour, until the records change again.
        let until: Instant?

        var note: Finding { Finding(rule: rule, reason: reason, place: place?.description) }
    }

    /// A stay at the first line of its file, and the line.
    private var withheld: [UInt32: (reason: UInt32, line: UInt32)] = [:]
    private var reasons: [Reason] = []
    private var numbers: [Reason: UInt32] = [:]

    /// How many stay.
    var count: Int { withheld.count }

    /// How many stay until the records change again.
    private(set) var lastingCount = 0

    /// When the first of those may leave that stay for a while.
    private(set) var opening: Instant?

    /// Why the letter of this number withheld; nil where it does not.
    subscript(number: Int) -> Reason? {
        withheld[UInt32(number)].map { reasons[Int($0.reason)].at(line: Int($0.line)) }
    }

    /// Lets the letter of this number stay.
    mutating func insert(_ stay: Reason, number: Int) {
        let reason = stay.at(line: 1)
        let known = numbers[reason]
        if known == nil {
            numbers[reason] = UInt32(reasons.count)
            reasons.append(reason)
        }
        let line = UInt32(stay.place?.line ?? 1)
        withheld[UInt32(number)] = (known ?? UInt32(reasons.count - 1), line)
        if let until = stay.until {
            opening = min(opening ?? until, until)
        } else {
            lastingCount += 1
        }
    }
}

extension WithheldLetters.Reason {
    /// The same, with its place in another line.
    fileprivate func at(line: Int) -> WithheldLetters.Reason {
        WithheldLetters.Reason(
            rule: rule, reason: reason,
            place: place.map { Place(file: $0.file, line: line, column: $0.column) }, until: until)
    }
}

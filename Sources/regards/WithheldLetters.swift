import Core
import Letters
import Outbox

/// The letters of a batch that are withheld, by their number in it, with the hold of each.
///
/// It takes about 30 bytes a letter, because equal holds are kept once.
struct WithheldLetters {
    /// The row of a hold at the first line of its file, and the line itself.
    private var withheld: [UInt32: (hold: UInt32, line: UInt32)] = [:]
    private var holds: [Hold] = []
    private var rows: [Hold: UInt32] = [:]

    /// The number of letters that are withheld.
    var count: Int { withheld.count }

    /// The number of letters that are withheld until the records change again.
    private(set) var lastingCount = 0

    /// The moment from which the first of the other letters may be sent.
    private(set) var opening: Instant?

    /// The hold of the letter of this number; `nil` if it may be sent.
    subscript(number: Int) -> Hold? {
        withheld[UInt32(number)].map { holds[Int($0.hold)].at(line: Int($0.line)) }
    }

    /// Withholds the letter of this number.
    mutating func insert(_ hold: Hold, number: Int) {
        let general = hold.at(line: 1)
        let row = rows[general] ?? UInt32(holds.count)
        if row == holds.count {
            rows[general] = row
            holds.append(general)
        }
        withheld[UInt32(number)] = (row, UInt32(hold.place?.line ?? 1))
        if let until = hold.until {
            opening = min(opening ?? until, until)
        } else {
            lastingCount += 1
        }
    }
}

extension Hold {
    /// The same hold at another line of its file.
    fileprivate func at(line: Int) -> Hold {
        var hold = self
        hold.place = place.map { Place(file: $0.file, line: line, column: $0.column) }
        return hold
    }
}

/// The state of a running loop.
struct LoopState {
    /// Its number among all loops that the rendering has run.
    let number: UInt32
    let variable: UInt32
    /// The value of the variable before the loop, restored after it.
    var saved: RuntimeValue
    /// The beginning of the loop's frame.
    let frame: Int
    let length: Int
    var index = 0
    /// The loop around it in its frame; nil where it is the outermost.
    var parent: RuntimeValue
    /// The value of `forloop` before the loop, restored after it.
    var savedState = RuntimeValue.undefined
    /// The index of `forloop.name` among the program's literals.
    var name = Slice.empty
    /// The columns of a table; 0 for a loop without.
    var columns = 0
}

extension LoopState {
    /// Nil where this kind of loop has no such property.
    func value(of property: LoopProperty, literals: Int) -> RuntimeValue? {
        let isTable = columns > 0
        switch property {
        case .index: return .integer(index + 1)
        case .index0: return .integer(index)
        case .rindex: return .integer(length - index)
        case .rindex0: return .integer(length - index - 1)
        case .first: return .bool(index == 0)
        case .last: return .bool(index == length - 1)
        case .length: return .integer(length)
        case .name where !isTable:
            return .text(Slice(start: literals + Int(name.start), count: Int(name.count)))
        case .parentloop where !isTable: return parent
        case .column where isTable: return .integer(index % columns + 1)
        case .column0 where isTable: return .integer(index % columns)
        case .isFirstColumn where isTable: return .bool(index % columns == 0)
        case .isLastColumn where isTable: return .bool(index % columns == columns - 1)
        case .row where isTable: return .integer(index / columns + 1)
        default: return nil
        }
    }
}

/// The properties of `forloop` and `tablerowloop`.
enum LoopProperty: String, CaseIterable {
    case index, index0, rindex, rindex0, first, last, length, name, parentloop
    case column = "col"
    case column0 = "col0"
    case isFirstColumn = "col_first"
    case isLastColumn = "col_last"
    case row

    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    init?(_ bytes: ArraySlice<UInt8>) {
        guard let property = Self.named[String(decoding: bytes, as: UTF8.self)] else { return nil }
        self = property
    }

    var isOfTable: Bool {
        switch self {
        case .column, .column0, .isFirstColumn, .isLastColumn, .row: true
        default: false
        }
    }
}

/// The state that tags keep between their uses.
struct Registers {
    /// The number of times that each group of `cycle` was printed.
    var cycles: [String: Int] = [:]
    /// The end of the last loop of each name.
    var offsets: [String: Int] = [:]
    /// The text that `ifchanged` printed last.
    var changed: [UInt8] = []
}

/// How far a running loop has come.
struct LoopState {
    /// Its number among all loops that the rendering has run.
    let number: UInt32
    let variable: UInt32
    /// What the variable was before, and will be again.
    var saved: RuntimeValue
    /// Where the frame of the loop begins.
    let frame: Int
    let length: Int
    var index = 0
    /// The loop around it in its frame; nil where it is the outermost.
    var parent: RuntimeValue
    /// What `forloop` was before, and will be again.
    var savedState = RuntimeValue.undefined
    /// What `forloop.name` reads, among the program's literals.
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

extension Value {
    /// What an item of a list, a field of a record or a name of a partial counts by itself.
    static let itemSize = 16

    /// The bytes that pass by when the whole value is compared, searched or printed.
    var size: Int {
        switch self {
        case .nil, .bool, .integer, .decimal, .date: 0
        case .string(let text), .markup(let text): text.utf8.count
        case .array(let items): items.reduce(0) { $0 + Self.itemSize + $1.size }
        case .record(let record): record.size
        }
    }
}

extension Record {
    /// The bytes of its names, and of its values as ``Value/size`` counts them.
    fileprivate var size: Int {
        names.reduce(0) { $0 + Value.itemSize + $1.utf8.count + (self[$1]?.size ?? 0) }
    }
}

extension Value {
    /// The value of `name`; nil where this value declares no such field.
    func field(_ name: String) -> Value? {
        switch (self, name) {
        case (.nil, _): .nil
        case (.record(let record), _): record[name]
        case (.array(let items), "first"): items.first ?? .nil
        case (.array(let items), "last"): items.last ?? .nil
        case (.array(let items), "size"): .integer(items.count)
        case (.string(let text), "size"): .integer(text.unicodeScalars.count)
        default: nil
        }
    }

    /// The names that `field` knows.
    var fieldNames: [String] {
        switch self {
        case .record(let record): Array(record.names)
        case .array: ["first", "last", "size"]
        case .string: ["size"]
        default: []
        }
    }

    /// The element at an index, counted from the end where it is negative, or the field of a name;
    /// an index behind the last element gives `.nil`, an index of another type nil.
    func element(_ index: Value) -> Value? {
        switch (self, index) {
        case (.nil, _): return .nil
        case (.array(let items), .integer(let number)):
            let position = number < 0 ? items.count + number : number
            return items.indices.contains(position) ? items[position] : .nil
        case (.record, .string(let name)): return field(name)
        default: return nil
        }
    }
}

/// The data that a template is rendered over: named fields, laid out to be read fast.
///
/// It is made once and read by any number of renderings, of any templates.
public struct Context: Sendable {
    let store: Arena
    let root: Slice

    /// Lays out the fields of a record.
    public init(_ record: Record = Record()) {
        var store = Arena()
        root = store.add(record)
        self.store = store
    }
}

extension Context: ExpressibleByDictionaryLiteral {
    /// Lays out named values; of a name given twice, the last value counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        var record = Record()
        for (name, value) in elements { record[name] = value }
        self.init(record)
    }
}

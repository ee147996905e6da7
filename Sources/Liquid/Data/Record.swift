/// Named fields, in an order of their own.
///
/// A field whose value is `.nil` is declared, and has no value in this record. A field that is not
/// there is undeclared: to name it in a letter is the author's mistake, whatever the record.
public struct Record: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// A name and what it stands for.
    public struct Field: Hashable, Sendable {
        /// How templates write it.
        public let name: String
        /// What it stands for.
        public var value: Value
    }

    /// The fields, in the order in which a template loops over them.
    public private(set) var fields: [Field] = []
    private var positions: [String: Int] = [:]

    /// Creates a record without fields.
    public init() {}

    /// Creates a record; of a name given twice, the last value counts, at the first one's place.
    public init(dictionaryLiteral elements: (String, Value)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// The value of a field; nil where the field is undeclared.
    ///
    /// Setting nil changes nothing.
    public subscript(name: String) -> Value? {
        get { positions[name].map { fields[$0].value } }
        set {
            guard let newValue else { return }
            if let position = positions[name] {
                fields[position].value = newValue
            } else {
                positions[name] = fields.count
                fields.append(Field(name: name, value: newValue))
            }
        }
    }
}

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
    /// Where each field is, once there are so many that looking for one takes long.
    private var positions: [String: Int] = [:]

    private static let fewFields = 16

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
        get { position(of: name).map { fields[$0].value } }
        set {
            guard let newValue else { return }
            if let position = position(of: name) {
                fields[position].value = newValue
            } else {
                append(Field(name: name, value: newValue))
            }
        }
    }

    private func position(of name: String) -> Int? {
        fields.count > Self.fewFields
            ? positions[name] : fields.firstIndex { $0.name == name }
    }

    private mutating func append(_ field: Field) {
        fields.append(field)
        guard fields.count > Self.fewFields else { return }
        for position in positions.count..<fields.count {
            positions[fields[position].name] = position
        }
    }
}

/// Named fields.
///
/// A field whose value is `.nil` is declared, and has no value in this record. A field that is not
/// there is undeclared: to name it in a template is the author's mistake, whatever the record.
public struct Record: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var fields: [String: Value]

    /// Creates a record of `fields`.
    public init(_ fields: [String: Value] = [:]) {
        self.fields = fields
    }

    /// Creates a record; of a name given twice, the last value counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        self.init(Dictionary(elements) { _, last in last })
    }

    /// The value of a field; nil where the field is undeclared.
    public subscript(name: String) -> Value? {
        get { fields[name] }
        set { fields[name] = newValue }
    }

    /// The names of the declared fields, in no order.
    public var names: some Collection<String> { fields.keys }

    /// Whether no field is declared.
    var isEmpty: Bool { fields.isEmpty }
}

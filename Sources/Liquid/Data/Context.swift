/// The data that a template is rendered over: named fields, laid out to be read fast.
///
/// It is made once and read by any number of renderings, of any templates.
public struct Context: Sendable {
    let arena: Arena
    let root: Slice

    /// Lays out the fields of a record.
    public init(_ record: Record = Record()) {
        var arena = Arena()
        root = arena.add(record)
        self.arena = arena
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

extension Context {
    /// Lays out the properties of a value: `greetingName` becomes `greeting_name`, and an optional
    /// property that is nil is declared all the same.
    ///
    /// Texts, whole numbers, decimals, booleans, ``CalendarDate``, ``Instant``, ``Markup``, lists
    /// and structures of these are taken. Another type is the programmer's error, as it is where
    /// the ``Schema`` of the same type is made.
    public init(encoding value: some Encodable) {
        self.init(encoding: [value])
    }

    /// Lays out the properties of several values, side by side.
    public init(encoding values: [any Encodable]) {
        var fields = Record()
        for value in values {
            guard case .record(let record)? = try? ValueEncoder.value(of: value, at: []) else {
                preconditionFailure("\(type(of: value)) is no structure of what templates have")
            }
            for field in record.fields { fields[field.name] = field.value }
        }
        self.init(fields)
    }
}

/// Named fields, in an order of their own.
///
/// A field whose value is `.nil` is declared, and has no value in this record. A field that is not
/// there is undeclared: to name it in a letter is the author's mistake, whatever the record.
public struct Record: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// A name and what it stands for.
    public struct Field: Hashable, Sendable {
        /// The name as templates write it.
        public let name: String
        /// The value of the field.
        public var value: Value
    }

    /// The fields, in the order in which a template loops over them.
    public private(set) var fields: [Field] = []
    /// The index of each field, built once there are too many to search one by one.
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

/// A word of a program, with the hash by which fields are looked up.
struct Name {
    let text: Slice
    let hash: UInt32

    /// FNV-1a with 32 bits (RFC 9923 §2), which any field name is short enough for.
    static func hash(of bytes: [UInt8], at range: Range<Int>) -> UInt32 {
        bytes[range].withUnsafeBufferPointer { bytes in
            bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        }
    }
}

/// The name as templates write it: `greetingName` as `greeting_name`.
func snakeCase(_ name: String) -> String {
    guard name.utf8.contains(where: \.isUppercase) else { return name }
    var result: [UInt8] = []
    for byte in name.utf8 {
        if byte.isUppercase, !result.isEmpty { result.append(UInt8(ascii: "_")) }
        result.append(byte.isUppercase ? byte | 0x20 : byte)
    }
    return String(decoding: result, as: UTF8.self)
}

extension UInt8 {
    fileprivate var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}

import Core

/// Finds out what a type is made of by letting it decode itself, and noting what it asks for.
final class ShapeDecoder: Decoder {
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private var shape = Shape.unknown

    private init(at codingPath: [any CodingKey]) {
        self.codingPath = codingPath
    }

    static func shape<Value: Decodable>(of type: Value.Type) throws -> Shape {
        try probe(type, at: []).shape
    }

    /// The type's shape, and some value of it, which is what decoding has to give back.
    private static func probe<Value: Decodable>(
        _ type: Value.Type, at codingPath: [any CodingKey]
    ) throws -> (shape: Shape, value: Value) {
        let scalars: [(Shape, Any)] = [
            (.text, ""), (.boolean, false), (.number, 0), (.number, 0.0),
            (.date, CalendarDate.epoch), (.instant, Instant(secondsSince1970: 0)),
            (.markup, Markup("")),
        ]
        for (shape, value) in scalars {
            if let value = value as? Value { return (shape, value) }
        }
        // A type that holds itself would never end.
        guard codingPath.count < 16 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: codingPath, debugDescription: "the type nests too deeply"))
        }
        let decoder = ShapeDecoder(at: codingPath)
        let value = try Value(from: decoder)
        return (decoder.shape, value)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        shape = .record(Schema([]))
        return KeyedDecodingContainer(Fields<Key>(decoder: self))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { Items(decoder: self) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw unsupported("templates have no such type")
    }

    private func unsupported(_ reason: String) -> DecodingError {
        DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: reason))
    }

    private final class Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
        private let decoder: ShapeDecoder
        /// The key that was asked whether it has no value, which only an optional property asks.
        private var optionalKey: String?
        let allKeys: [Key] = []
        var codingPath: [any CodingKey] { decoder.codingPath }

        init(decoder: ShapeDecoder) {
            self.decoder = decoder
        }

        func contains(_ key: Key) -> Bool { true }

        func decodeNil(forKey key: Key) -> Bool {
            optionalKey = key.stringValue
            return false
        }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            let (shape, value) = try ShapeDecoder.probe(type, at: codingPath + [key])
            if case .record(let schema) = decoder.shape {
                let isOptional = optionalKey == key.stringValue
                decoder.shape = .record(
                    schema.adding(
                        snakeCase(key.stringValue), isOptional ? .optional(shape) : shape))
            }
            return value
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> { throw nestsNothing }

        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            throw nestsNothing
        }

        func superDecoder() throws -> any Decoder { throw nestsNothing }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw nestsNothing }

        private var nestsNothing: DecodingError {
            decoder.unsupported("a template's data uses one container each")
        }
    }

    private struct Items: UnkeyedDecodingContainer {
        let decoder: ShapeDecoder
        let count: Int? = 1
        private(set) var currentIndex = 0
        var isAtEnd: Bool { currentIndex > 0 }
        var codingPath: [any CodingKey] { decoder.codingPath }

        init(decoder: ShapeDecoder) {
            self.decoder = decoder
        }

        mutating func decodeNil() -> Bool { false }

        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            let (shape, value) = try ShapeDecoder.probe(type, at: codingPath)
            decoder.shape = .list(shape)
            currentIndex += 1
            return value
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) throws -> KeyedDecodingContainer<Nested> { throw nestsNothing }

        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            throw nestsNothing
        }

        mutating func superDecoder() throws -> any Decoder { throw nestsNothing }

        private var nestsNothing: DecodingError {
            decoder.unsupported("a template's data uses one container each")
        }
    }
}

import Core

/// Makes a value of what encodes itself.
///
/// Properties that encode themselves by hand may use one container each, as synthesized
/// conformances do; a nested container or a superclass is the programmer's error.
final class ValueEncoder: Encoder {
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private var value = Value.nil

    private init(at codingPath: [any CodingKey]) {
        self.codingPath = codingPath
    }

    static func value<Encoded: Encodable>(
        of encoded: Encoded, at codingPath: [any CodingKey]
    ) throws -> Value {
        switch encoded {
        case let text as String: return .string(text)
        case let date as CalendarDate: return .date(date)
        case let bool as Bool: return .bool(bool)
        case let integer as Int: return .integer(integer)
        case let decimal as Double: return .decimal(decimal)
        case let instant as Instant: return .instant(instant)
        case let markup as Markup: return .markup(markup.text)
        default:
            let encoder = ValueEncoder(at: codingPath)
            try encoded.encode(to: encoder)
            return encoder.value
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        value = .record(Record())
        return KeyedEncodingContainer(Fields<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        value = .array([])
        return Items(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Scalar(encoder: self) }

    private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: ValueEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil(forKey key: Key) { set(.nil, key) }

        func encode<Encoded: Encodable>(_ value: Encoded, forKey key: Key) throws {
            set(try ValueEncoder.value(of: value, at: codingPath + [key]), key)
        }

        // The defaults would leave nil out, and so undeclared.
        func encodeIfPresent(_ value: Bool?, forKey key: Key) { set(value.map(Value.bool), key) }
        func encodeIfPresent(_ value: Int?, forKey key: Key) { set(value.map(Value.integer), key) }
        func encodeIfPresent(_ value: Double?, forKey key: Key) {
            set(value.map(Value.decimal), key)
        }
        func encodeIfPresent(_ value: String?, forKey key: Key) {
            set(value.map(Value.string), key)
        }
        func encodeIfPresent<Encoded: Encodable>(_ value: Encoded?, forKey key: Key) throws {
            set(try value.map { try ValueEncoder.value(of: $0, at: codingPath + [key]) }, key)
        }

        private func set(_ value: Value?, _ key: Key) {
            guard case .record(var record) = encoder.value else { return }
            encoder.value = .nil
            record[snakeCase(key.stringValue)] = value ?? .nil
            encoder.value = .record(record)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> { nestsNothing() }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            nestsNothing()
        }

        func superEncoder() -> any Encoder { nestsNothing() }
        func superEncoder(forKey key: Key) -> any Encoder { nestsNothing() }
    }

    private struct Items: UnkeyedEncodingContainer {
        let encoder: ValueEncoder
        private(set) var count = 0
        var codingPath: [any CodingKey] { encoder.codingPath }

        init(encoder: ValueEncoder) {
            self.encoder = encoder
        }

        mutating func encodeNil() { append(.nil) }

        mutating func encode<Encoded: Encodable>(_ value: Encoded) throws {
            append(try ValueEncoder.value(of: value, at: codingPath))
        }

        private mutating func append(_ value: Value) {
            guard case .array(var items) = encoder.value else { return }
            encoder.value = .nil
            items.append(value)
            encoder.value = .array(items)
            count += 1
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) -> KeyedEncodingContainer<Nested> { nestsNothing() }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nestsNothing() }
        func superEncoder() -> any Encoder { nestsNothing() }
    }

    private struct Scalar: SingleValueEncodingContainer {
        let encoder: ValueEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil() { encoder.value = .nil }

        func encode<Encoded: Encodable>(_ value: Encoded) throws {
            switch value {
            case let float as Float: encoder.value = .decimal(Double(float))
            case let integer as any FixedWidthInteger:
                guard let number = Int(exactly: integer) else { throw unsupported(value) }
                encoder.value = .integer(number)
            // What encodes itself as a scalar of its own would do so without end.
            case is any BinaryFloatingPoint: throw unsupported(value)
            default: encoder.value = try ValueEncoder.value(of: value, at: codingPath)
            }
        }

        private func unsupported(_ value: any Encodable) -> EncodingError {
            EncodingError.invalidValue(
                value,
                .init(codingPath: codingPath, debugDescription: "templates have no such number"))
        }
    }
}

private func nestsNothing() -> Never {
    preconditionFailure("a template's data encodes itself through one container each")
}

import Liquid

/// The first section of a case.
struct CaseSettings: Decodable {
    let context: Record
    let escaping: Escaping
    let partials: [String: Environment.Partial]

    init(from decoder: any Decoder) throws {
        let fields = try decoder.singleValueContainer().decode([String: CaseValue].self)
        context = Record(
            fields.filter { !$0.key.hasPrefix("$") }.mapValues(\.value))
        escaping =
            switch fields["$escaping"]?.value {
            case nil: .none
            case .string("html"): .html
            case .string("markdown"): .markdown
            default: throw Case.Malformed(file: "$escaping")
            }
        var partials: [String: Environment.Partial] = [:]
        if case .record(let sources) = fields["$partials"]?.value {
            for key in sources.names {
                guard case .string(let source) = sources[key] else { continue }
                partials[key] = Environment.Partial(named: "\(key).md", source: source)
            }
        }
        self.partials = partials
    }
}

/// A value in JSON.
private struct CaseValue: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .nil
        } else if let bool = try? container.decode(Bool.self) {
            value = .bool(bool)
        } else if let integer = try? container.decode(Int.self) {
            value = .integer(integer)
        } else if let decimal = try? container.decode(Double.self) {
            value = .decimal(decimal)
        } else if let string = try? container.decode(String.self) {
            value = .string(string)
        } else if let items = try? container.decode([CaseValue].self) {
            value = .array(items.map(\.value))
        } else {
            value = Self.tagged(
                try container.decode([String: CaseValue].self).mapValues(\.value))
        }
    }

    private static func tagged(_ fields: [String: Value]) -> Value {
        if case .string(let text) = fields["$date"], let date = CalendarDate(text) {
            return .date(date)
        }
        if case .string(let text) = fields["$markup"] { return .markup(text) }
        return .record(Record(fields))
    }
}

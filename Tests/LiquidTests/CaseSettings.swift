import Core
import Liquid

/// The first section of a case.
struct CaseSettings: Decodable {
    let context: Context
    let dialect: Dialect
    let escaping: Escaping
    let localization: Localization
    let partials: [String: Environment.Partial]

    init(from decoder: any Decoder) throws {
        let fields = try decoder.singleValueContainer().decode([String: CaseValue].self)
        var record = Record()
        for name in fields.keys.sorted() where !name.hasPrefix("$") {
            record[name] = fields[name]?.value
        }
        context = Context(record)
        dialect = fields["$dialect"]?.value == "standard" ? .standard : .letters
        escaping =
            switch fields["$escaping"]?.value {
            case nil: .none
            case .string("html"): .html
            case .string("markdown"): .markdown
            case .string("header"): .header
            default: throw Case.Malformed(file: "$escaping")
            }
        var localization = Localization()
        if case .string(let tag) = fields["$language"]?.value {
            localization.language = Localization.Language(tag: tag) ?? .english
        }
        if case .string(let zone) = fields["$zone"]?.value { localization.zone = zone }
        self.localization = localization
        var partials: [String: Environment.Partial] = [:]
        if case .record(let sources) = fields["$partials"]?.value {
            for field in sources.fields {
                guard case .string(let source) = field.value else { continue }
                partials[field.name] = Environment.Partial(
                    named: "\(field.name).md", source: source)
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
            value = Self.tagged(try container.decode([String: CaseValue].self))
        }
    }

    private static func tagged(_ fields: [String: CaseValue]) -> Value {
        if case .string(let text) = fields["$date"]?.value, let date = CalendarDate(text) {
            return .date(date)
        }
        if case .string(let text) = fields["$markup"]?.value { return .markup(text) }
        if case .integer(let seconds) = fields["$instant"]?.value {
            return .instant(Instant(secondsSince1970: seconds))
        }
        var record = Record()
        for name in fields.keys.sorted() { record[name] = fields[name]?.value }
        return .record(record)
    }
}

/// A JSON value as Swift's own types, for engines that look names up in dictionaries.
struct PlainValue: Decodable {
    /// A `Bool`, `Int`, `String`, `[Any]` or `[String: Any]`; `nil` for `null`.
    let value: Any?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = nil
        } else if let bool = try? container.decode(Bool.self) {
            value = bool
        } else if let integer = try? container.decode(Int.self) {
            value = integer
        } else if let string = try? container.decode(String.self) {
            value = string
        } else if let array = try? container.decode([PlainValue].self) {
            value = array.compactMap(\.value)
        } else {
            value = try container.decode([String: PlainValue].self).compactMapValues(\.value)
        }
    }
}

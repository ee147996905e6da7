/// The parameters that the documentation of a partial declares, one a line.
///
/// ```text
/// @param {text} name - words for the reader
/// @param {date} [by] - one that may be left out
/// ```
struct ParameterList {
    let parameters: [Parameter]

    init(_ text: String) {
        parameters = text.split(whereSeparator: \.isNewline).compactMap(Self.parameter)
    }

    private static func parameter(_ line: Substring) -> Parameter? {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard words.first == "@param", words.count > 1 else { return nil }
        let hasType = words[1].hasPrefix("{")
        guard let word = words.dropFirst(hasType ? 2 : 1).first else { return nil }
        let isOptional = word.hasPrefix("[") && word.hasSuffix("]")
        return Parameter(
            name: String(isOptional ? word.dropFirst().dropLast() : word),
            kind: hasType ? kinds[words[1].filter { !"{}".contains($0) }] : nil,
            isOptional: isOptional)
    }

    private static let kinds: [String: ValueKind] = [
        "text": .text, "string": .text, "markup": .markup, "number": .number,
        "boolean": .boolean, "date": .date, "instant": .instant, "list": .list, "array": .list,
        "record": .record, "object": .record,
    ]
}

extension Filter {
    static let texts = [
        Filter("append", arguments: 1...1, append),
        Filter("capitalize", arguments: 0...0, capitalize),
        Filter("downcase", arguments: 0...0, downcase),
        Filter("escape", arguments: 0...0, escape),
        Filter("prepend", arguments: 1...1, prepend),
        Filter("replace", arguments: 2...2, replace),
        Filter("strip", arguments: 0...0, strip),
        Filter("upcase", arguments: 0...0, upcase),
    ]

    private static func append(_ call: FilterCall) throws(FilterFault) -> Value {
        .string(try call.joined([call.text(), call.text(.argument(0))], separator: ""))
    }

    private static func prepend(_ call: FilterCall) throws(FilterFault) -> Value {
        .string(try call.joined([call.text(.argument(0)), call.text()], separator: ""))
    }

    private static func upcase(_ call: FilterCall) throws(FilterFault) -> Value {
        .string(try call.text().uppercased())
    }

    private static func downcase(_ call: FilterCall) throws(FilterFault) -> Value {
        .string(try call.text().lowercased())
    }

    /// The first character in capitals, and the others not, as in standard Liquid.
    private static func capitalize(_ call: FilterCall) throws(FilterFault) -> Value {
        let text = try call.text()
        return .string(text.prefix(1).uppercased() + text.dropFirst().lowercased())
    }

    /// Escapes for HTML; where the environment does so itself, the text is not escaped again.
    private static func escape(_ call: FilterCall) throws(FilterFault) -> Value {
        if case .markup = call.input, call.escaping == .html { return call.input }
        let text = Escaping.html.escaped(try call.text())
        try call.checkSize(text.utf8.count)
        return call.escaping == .html ? .markup(text) : .string(text)
    }

    private static func strip(_ call: FilterCall) throws(FilterFault) -> Value {
        if case .markup(let text) = call.input { return .markup(stripped(text)) }
        return .string(stripped(try call.text()))
    }

    private static func stripped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let range = bytes.trimmingEnd(of: bytes.trimmingStart(of: bytes.indices))
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// Replaces each occurrence, from the left; an empty text occurs nowhere.
    private static func replace(_ call: FilterCall) throws(FilterFault) -> Value {
        let text = Array(try call.text().utf8)
        let search = TextSearch(for: try call.text(.argument(0)))
        let replacement = Array(try call.text(.argument(1)).utf8)
        guard !search.needle.isEmpty else { return .string(try call.text()) }
        var result: [UInt8] = []
        var offset = 0
        while let match = search.firstMatch(in: text, from: offset) {
            result += text[offset..<match]
            result += replacement
            try call.checkSize(result.count)
            offset = match + search.needle.count
        }
        result += text[offset...]
        try call.checkSize(result.count)
        return .string(String(decoding: result, as: UTF8.self))
    }
}

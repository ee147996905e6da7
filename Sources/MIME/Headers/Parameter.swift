/// A parameter of a structured header, such as `charset=utf-8`: RFC 2045 §5.1, RFC 2231.
package struct Parameter: Hashable, Sendable {
    /// The written parameters, each after a `;`.
    let sections: [[UInt8]]

    /// The columns that a section may take on a line of its own, with a blank before and `;`
    /// behind.
    private static let sectionLength = HeaderField.lineLength - 2

    /// A parameter with a value of any script: a token or a quoted string where ASCII says it in
    /// one line, otherwise in the form of RFC 2231, over as many sections as it needs.
    ///
    /// A token only where RFC 2231 §7 would read nothing into it, and no quoted string with what
    /// some readers stumble over: escapes, encoded words, boundaries.
    ///
    /// - Precondition: the attribute is a token, as it comes from the program and not from data.
    package init(_ attribute: String, _ value: String) {
        precondition(attribute.utf8.allSatisfy(\.isTokenText), "an attribute is a token")
        let bytes = value.utf8
        let isToken = !bytes.isEmpty && bytes.allSatisfy(\.standsInExtendedValue)
        let plain = Array("\(attribute)=".utf8) + (isToken ? Array(bytes) : Phrase.quoted(bytes))
        let isPlain =
            plain.count <= Self.sectionLength && bytes.allSatisfy(\.standsInQuotes)
        sections = isPlain ? [plain] : Self.extended(attribute, value)
    }

    private init(sections: [[UInt8]]) {
        self.sections = sections
    }

    /// The name of a file, `filename*` by RFC 2231 before a `filename` in ASCII for readers that do
    /// not know that form; whoever knows both takes the first.
    static func fileName(_ name: FileName) -> [Parameter] {
        let full = Parameter("filename", name.text)
        guard full.sections[0].starts(with: "filename*".utf8) else { return [full] }
        let plain = Array("filename=".utf8) + Phrase.quoted(name.ascii.utf8)
        return [full, Parameter(sections: [plain])]
    }

    /// The name of a file as Outlook reads it beside a `Content-Type`: encoded words within quotes,
    /// which RFC 2047 §5 (3) has no place for.
    ///
    /// Whoever decodes the words before the quotes must find no other end of them: `_` stands for
    /// it.
    static func outlookName(_ name: FileName) -> Parameter {
        let plain = Parameter("name", name.text)
        guard plain.sections[0].starts(with: "name*".utf8) else { return plain }
        let scalars = name.text.unicodeScalars.map { $0 == "\"" ? "_" : $0 }
        let text = String(String.UnicodeScalarView(scalars))
        let words = EncodedWords.encode(text, startingAt: " name=\"".utf8.count)
        return Parameter(sections: [Array("name=".utf8) + Phrase.quoted(words)])
    }

    /// RFC 2231 §4 for the charset, §3 for what is longer than a line; no section splits a scalar.
    private static func extended(_ attribute: String, _ value: String) -> [[UInt8]] {
        var contents: [[UInt8]] = [Array("utf-8''".utf8)]
        let room = sectionLength - attribute.utf8.count - "*999*=".utf8.count
        for scalar in value.unicodeScalars {
            var written: [UInt8] = []
            for byte in scalar.utf8 {
                if byte.standsInExtendedValue {
                    written.append(byte)
                } else {
                    written.append(UInt8(ascii: "%"))
                    QuotedPrintable.appendDigits(of: byte, to: &written)
                }
            }
            if contents[contents.count - 1].count + written.count > room {
                contents.append([])
            }
            contents[contents.count - 1] += written
        }
        guard contents.count > 1 else { return [Array("\(attribute)*=".utf8) + contents[0]] }
        return contents.enumerated().map { Array("\(attribute)*\($0)*=".utf8) + $1 }
    }
}

extension HeaderField {
    /// Takes a structured value with parameters behind it.
    ///
    /// - Throws: When the value has a control character or is not ASCII.
    package init(_ name: Name, _ value: String, _ parameters: [Parameter]) throws(MIMEError) {
        let sections = parameters.flatMap(\.sections)
        try self.init(
            name, sections.reduce(value) { "\($0); \(String(decoding: $1, as: UTF8.self))" })
    }
}

extension UInt8 {
    /// RFC 2045 §5.1 `token`.
    var isTokenText: Bool {
        isAtomText && ![UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?")].contains(self)
            || self == .dot
    }

    /// A byte that every reader finds unchanged within quotes.
    var standsInQuotes: Bool {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), .equalsSign: false
        default: isVisible || self == .space
        }
    }

    /// RFC 2231 §7 `attribute-char`.
    fileprivate var standsInExtendedValue: Bool {
        isTokenText && ![UInt8(ascii: "*"), UInt8(ascii: "'"), UInt8(ascii: "%")].contains(self)
    }
}

import Core

extension Evaluator {
    /// Percent-encoding of forms (WHATWG URL §5) and Base64 (RFC 4648 §4 and §5).
    mutating func coded(_ filter: Filter, _ input: RuntimeValue) throws(FilterFault) -> RuntimeValue
    {
        if input.isNil { return .text(.empty) }
        let bytes = Array(try content(of: input))
        try pay(for: bytes.count * 4)
        let coded: [UInt8]? =
            switch filter {
            case .urlEncode: Self.percentEncoded(bytes)
            case .urlDecode: Self.percentDecoded(bytes)
            case .base64Encode: Base64.standard.encoded(bytes)
            case .base64URLSafeEncode: Base64.urlSafe.encoded(bytes)
            case .base64Decode: Base64.standard.decoded(bytes)
            default: Base64.urlSafe.decoded(bytes)
            }
        guard let coded else { throw FilterFault(.decoding) }
        guard let text = String(validating: coded, as: UTF8.self) else {
            throw FilterFault(.encoding)
        }
        return .text(try add(text))
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    private static func percentEncoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: " "): result.append(UInt8(ascii: "+"))
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "~"): result.append(byte)
            case _ where byte.isWord: result.append(byte)
            default:
                result += [
                    UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)],
                ]
            }
        }
        return result
    }

    private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                result.append(value)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return result
    }
}

/// Takes HTML out of text the way standard Liquid does: it searches, and parses nothing.
enum HTMLStripping {
    private static let blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")]
        .map { (Array($0.utf8), Array($1.utf8)) }

    /// The text without scripts, comments and styles.
    static func withoutBlocks(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for (opening, closing) in blocks { text = removing(from: opening, through: closing, text) }
        return text
    }

    /// The text without what stands between angle brackets.
    static func withoutTags(_ text: [UInt8]) -> String {
        String(
            decoding: removing(from: Array("<".utf8), through: Array(">".utf8), text), as: UTF8.self
        )
    }

    private static func removing(
        from opening: [UInt8], through closing: [UInt8], _ text: [UInt8]
    ) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        let openings = TextSearch(for: opening[...])
        let closings = TextSearch(for: closing[...])
        while let open = openings.firstMatch(in: rest),
            let close = closings.firstMatch(in: rest[(open + opening.count)...])
        {
            result += rest[..<open]
            rest = rest[(close + closing.count)...]
        }
        return result + rest
    }
}

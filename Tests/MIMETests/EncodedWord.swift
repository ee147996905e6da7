/// Reads RFC 2047 back, by code of its own.
enum EncodedWord {
    /// The text of one word, or nothing where its bytes are no UTF-8.
    static func text(of word: String) -> String? {
        guard word.hasSuffix("?=") else { return nil }
        let content = Array(word.utf8.dropFirst("=?utf-8?Q?".utf8.count).dropLast(2))
        if word.hasPrefix("=?utf-8?Q?") {
            return String(validating: decodeQ(content), as: UTF8.self)
        }
        guard word.hasPrefix("=?utf-8?B?") else { return nil }
        return String(validating: decodeB(content), as: UTF8.self)
    }

    private static func decodeQ(_ content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = content[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "=") {
                let digits = String(decoding: rest.prefix(2), as: UTF8.self)
                bytes.append(UInt8(digits, radix: 16) ?? 0xFF)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
            }
        }
        return bytes
    }

    private static func decodeB(_ content: [UInt8]) -> [UInt8] {
        let alphabet = Array(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var bytes: [UInt8] = []
        var bits = 0
        var width = 0
        for digit in content.compactMap({ alphabet.firstIndex(of: $0) }) {
            bits = bits << 6 | digit
            width += 6
            guard width >= 8 else { continue }
            width -= 8
            bytes.append(UInt8(bits >> width & 0xFF))
            bits &= (1 << width) - 1
        }
        return bytes
    }
}

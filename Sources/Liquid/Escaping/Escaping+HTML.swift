extension Escaping {
    /// Stretches without special characters are copied whole.
    func appendHTML(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            guard let entity = Self.entity(for: text[index]) else { continue }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            output.append(
                contentsOf: UnsafeBufferPointer(
                    start: entity.utf8Start, count: entity.utf8CodeUnitCount))
            start = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    func append(_ byte: UInt8, to output: inout [UInt8]) {
        guard let entity = Self.entity(for: byte) else {
            output.append(byte)
            return
        }
        output.append(
            contentsOf: UnsafeBufferPointer(
                start: entity.utf8Start, count: entity.utf8CodeUnitCount))
    }

    @inline(__always)
    private static func entity(for byte: UInt8) -> StaticString? {
        // All five are among the first 64 characters.
        guard byte < 64, specialCharacters >> UInt64(byte) & 1 == 1 else { return nil }
        return switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }

    private static let specialCharacters: UInt64 =
        1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
}

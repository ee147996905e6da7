/// The two alphabets of RFC 4648.
struct Base64 {
    private let alphabet: [UInt8]

    init(isURLSafe: Bool) {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        alphabet = Array((letters + (isURLSafe ? "-_" : "+/")).utf8)
    }

    func encoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = (group + [0, 0]).prefix(3).reduce(0) { $0 << 8 | Int($1) }
            for index in 0..<4 {
                result.append(
                    index <= group.count
                        ? alphabet[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
            }
        }
        return result
    }

    /// Nil for what is not in the alphabet, or not padded to groups of four.
    func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count.isMultiple(of: 4) else { return nil }
        let padding = bytes.suffix(2).count { $0 == UInt8(ascii: "=") }
        var result: [UInt8] = []
        var bits = 0
        for (index, byte) in bytes.dropLast(padding).enumerated() {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            bits = (bits << 6 | value) & 0xFFFF
            if index % 4 > 0 { result.append(UInt8(bits >> (6 - 2 * (index % 4)) & 0xFF)) }
        }
        return result
    }
}

/// The classes of ASCII that the language is made of.
extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")

    /// Space, tab, line feed, vertical tab, form feed and carriage return.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// A control character of ASCII, which no line of a header holds (RFC 5322 §2.2).
    var isControl: Bool { self < 0x20 || self == 0x7F }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// A letter or an underscore: what a name begins with.
    var isNameStart: Bool {
        let lowercase = self | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercase)
            || self == UInt8(ascii: "_")
    }

    /// A letter, a digit or an underscore: what the name of a tag is made of.
    var isWord: Bool { isNameStart || isDigit }

    /// A byte that a name may continue with; Liquid's names may have hyphens.
    @inline(__always) var isNamePart: Bool {
        self < 128
            && (self < 64 ? Self.lowerNameParts : Self.upperNameParts) >> (self & 63) & 1 == 1
    }

    /// The digits and the hyphen, each as the bit of its number.
    private static let lowerNameParts: UInt64 = 0x03FF_2000_0000_0000
    /// The letters and the underscore, each as the bit of its number less 64.
    private static let upperNameParts: UInt64 = 0x07FF_FFFE_87FF_FFFE
}

extension [UInt8] {
    /// The range without the white space at its beginning.
    func trimmingStart(of range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, self[start].isSpace { start += 1 }
        return start..<range.upperBound
    }

    /// The first offset of the byte in the range, or its end; looks at eight bytes at a time.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let pattern = UInt64(byte) &* ones
        return withUnsafeBytes { bytes in
            var offset = range.lowerBound
            while offset + 8 <= range.upperBound {
                let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ pattern
                // A byte of the word is 0 just where it borrows from the one above.
                guard (word &- ones) & ~word & (ones << 7) == 0 else { break }
                offset += 8
            }
            while offset < range.upperBound, bytes[offset] != byte { offset += 1 }
            return offset
        }
    }

    /// Tells whether an entity of HTML, named or with a decimal number, begins at the ampersand.
    func hasEntity(at ampersand: Int) -> Bool {
        let rest = self[(ampersand + 1)...]
        let isNumber = rest.first == UInt8(ascii: "#")
        let name = isNumber ? rest.dropFirst() : rest
        let end = name.firstIndex {
            isNumber ? !$0.isDigit : !$0.isNameStart || $0 == UInt8(ascii: "_")
        }
        guard let end, end > name.startIndex else { return false }
        return self[end] == UInt8(ascii: ";")
    }

    /// Tells whether these are the bytes of another array at `range`.
    func areEqual(_ other: [UInt8], at range: Range<Int>) -> Bool {
        guard count == range.count else { return false }
        return withUnsafeBufferPointer { bytes in
            other.withUnsafeBufferPointer { other in
                for offset in bytes.indices where bytes[offset] != other[range.lowerBound + offset]
                {
                    return false
                }
                return true
            }
        }
    }

    /// The end of the name that goes on at the start of the range.
    func endOfName(in range: Range<Int>) -> Int {
        withUnsafeBufferPointer { bytes in
            var offset = range.lowerBound
            while offset < range.upperBound, bytes[offset].isNamePart { offset += 1 }
            return offset
        }
    }

    /// The range without the white space at its end.
    func trimmingEnd(of range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, self[end - 1].isSpace { end -= 1 }
        return range.lowerBound..<end
    }
}

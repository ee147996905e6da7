/// The classes of ASCII that the language is made of.
extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")

    /// Space, tab, line feed, vertical tab, form feed and carriage return.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// A letter or an underscore: what a name begins with.
    var isNameStart: Bool {
        let lowercase = self | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercase)
            || self == UInt8(ascii: "_")
    }

    /// What a name goes on with; Liquid's names may have hyphens.
    var isNamePart: Bool { isNameStart || isDigit || self == UInt8(ascii: "-") }
}

extension [UInt8] {
    /// The range without the white space at its beginning.
    func trimmingStart(of range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, self[start].isSpace { start += 1 }
        return start..<range.upperBound
    }

    /// The range without the white space at its end.
    func trimmingEnd(of range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, self[end - 1].isSpace { end -= 1 }
        return range.lowerBound..<end
    }

    /// Where the two bytes stand next to each other, at `start` or behind it.
    func firstPair(_ pair: (UInt8, UInt8), in range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while offset + 1 < range.upperBound {
            if self[offset] == pair.0, self[offset + 1] == pair.1 { return offset }
            offset += 1
        }
        return nil
    }
}

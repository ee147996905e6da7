import MIME

/// The form of a message that a relay may not change: white space counts only for being there.
///
/// It looks at bytes alone, so it is the same for ASCII and for the UTF-8 of RFC 6532.
package enum RelaxedCanonicalization {
    /// RFC 6376 §3.4.2: the name in lower case, the value on one line; without a line end.
    package static func field(_ field: ArraySlice<UInt8>) -> [UInt8] {
        let name = field.prefix { $0 != UInt8(ascii: ":") }
        var canonical = name.filter { !$0.isBlank }.map(\.asciiLowercased)
        canonical.append(UInt8(ascii: ":"))
        let words = field.dropFirst(name.count + 1).split {
            $0.isBlank || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n")
        }
        canonical += words.joined(separator: [UInt8(ascii: " ")])
        return canonical
    }

    /// RFC 6376 §3.4.4: without blanks at the ends of lines, and without empty lines at the end.
    ///
    /// Every line of the body ends with CRLF, but for the last one, which may lack it.
    package static func body(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var canonical: [UInt8] = []
        canonical.reserveCapacity(body.count + 2)
        // What counts only if something stands behind it.
        var lineEnds = 0
        var isBehindBlanks = false
        for byte in body where byte != UInt8(ascii: "\r") {
            if byte == UInt8(ascii: "\n") {
                lineEnds += 1
                isBehindBlanks = false
            } else if byte.isBlank {
                isBehindBlanks = true
            } else {
                for _ in 0..<lineEnds { canonical += "\r\n".utf8 }
                if isBehindBlanks { canonical.append(UInt8(ascii: " ")) }
                canonical.append(byte)
                lineEnds = 0
                isBehindBlanks = false
            }
        }
        if !canonical.isEmpty { canonical += "\r\n".utf8 }
        return canonical
    }
}

/// Classes of bytes, tested one by one: a `Character` may be several.
extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }

    var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

    var isHexadecimal: Bool { isDigit || (0x41...0x46).contains(self & 0xDF) }

    /// Letters, digits, dots and hyphens (RFC 1123 §2.1).
    var isInHostName: Bool { isLetter || isDigit || self == 0x2E || self == 0x2D }

    /// What an IPv6 address is written with, less the zone.
    var isInIPv6: Bool { isHexadecimal || self == 0x3A || self == 0x2E }
}

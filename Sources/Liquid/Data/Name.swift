/// A word of a program, with the hash by which fields are looked up.
struct Name {
    let text: Slice
    let hash: UInt32

    /// FNV-1a with 32 bits (RFC 9923 §2), which any field name is short enough for.
    static func hash(of bytes: [UInt8], at range: Range<Int>) -> UInt32 {
        bytes[range].withUnsafeBufferPointer { bytes in
            bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        }
    }
}

/// The FNV-1a hash of a word's normal form, 64 bits, a byte at a time.
struct WordHash {
    let value: UInt64

    /// The hash of no byte.
    init() { value = 0xcbf2_9ce4_8422_2325 }

    /// Goes on from the hash of a word.
    init(_ value: UInt64) { self.value = value }

    func followed(by byte: UInt8) -> WordHash {
        WordHash((value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3)
    }
}

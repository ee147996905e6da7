/// RFC 5322 §3.2.3 `dot-atom-text`: runs of `atext` with single dots between them.
enum DotAtom {
    /// The offset of the first byte that breaks the form, of text that is not empty.
    static func fault(in bytes: some Collection<UInt8>) -> Int? {
        var followsDot = true
        var offset = 0
        for byte in bytes {
            guard byte == .dot ? !followsDot : byte.isAtomText else { return offset }
            followsDot = byte == .dot
            offset += 1
        }
        return followsDot ? offset - 1 : nil
    }
}

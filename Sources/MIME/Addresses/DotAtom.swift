/// RFC 5322 §3.2.3 `dot-atom-text`: runs of `atext` with single dots between them.
enum DotAtom {
    /// The offset of the first byte that breaks the form, of text that is not empty.
    ///
    /// Beyond ASCII, everything is `atext` (RFC 6531 §3.3) or nothing (RFC 5322).
    static func fault(in bytes: some Collection<UInt8>, beyondASCII: Bool = false) -> Int? {
        var followsDot = true
        var offset = 0
        for byte in bytes {
            let isAtomText = byte.isAtomText || beyondASCII && byte >= 0x80
            guard byte == .dot ? !followsDot : isAtomText else { return offset }
            followsDot = byte == .dot
            offset += 1
        }
        return followsDot ? offset - 1 : nil
    }
}

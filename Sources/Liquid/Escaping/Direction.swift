/// In which direction a text runs: Unicode Standard Annex #9.
public enum Direction: Hashable, Sendable {
    case leftToRight
    case rightToLeft

    /// The direction that a language is written in, by its tag (RFC 5646), as `ar` or `uz-Arab`.
    public init(language tag: String) {
        let subtags = tag.lowercased().split(separator: "-")
        let language = subtags.first.map(String.init) ?? ""
        let script = subtags.dropFirst().first { $0.count == 4 }.map(String.init)
        let isRightToLeft =
            script.map { ["arab", "hebr", "nkoo", "syrc", "thaa"].contains($0) }
            ?? [
                "ar", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
            ].contains(language)
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }

    /// Tells whether a text of this direction has to isolate a value, so that the letters of the
    /// value do not turn the punctuation and the numbers beside it.
    func isolates(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        // In UTF-8, no letter that runs from right to left begins with a smaller byte.
        if self == .leftToRight, !value.contains(where: { $0 >= 0xD6 }) { return false }
        let text = String(decoding: value, as: UTF8.self)
        // A link or an address is whole only without marks inside.
        guard !text.contains("://"), !text.contains("@") else { return false }
        return text.unicodeScalars.contains { scalar in
            switch self {
            case .leftToRight: scalar.runsFromRight
            case .rightToLeft: scalar.properties.isAlphabetic && !scalar.runsFromRight
            }
        }
    }

    /// UAX #9 §2.4.3 and §2.5: a value between these cannot reach beyond them, if it is balanced.
    static let firstStrongIsolate: [UInt8] = [0xE2, 0x81, 0xA8]
    static let popDirectionalIsolate: [UInt8] = [0xE2, 0x81, 0xA9]

    /// Tells whether a value closes all marks of direction that it opens, and no others (UAX #9
    /// BD9, BD11).
    static func isBalanced(_ value: some Collection<UInt8>) -> Bool {
        guard value.contains(0xE2) else { return true }
        var open: [Unicode.Scalar] = []
        for scalar in String(decoding: value, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x202A, 0x202B, 0x202D, 0x202E: open.append("\u{202C}")
            case 0x2066...0x2068: open.append("\u{2069}")
            case 0x202C, 0x2069: guard open.popLast() == scalar else { return false }
            default: break
            }
        }
        return open.isEmpty
    }
}

extension Unicode.Scalar {
    /// Tells whether it lies in the blocks of the scripts that are written from right to left.
    fileprivate var runsFromRight: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF,
            0x1E800...0x1EFFF:
            properties.isAlphabetic
        default: false
        }
    }
}

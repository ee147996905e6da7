import Core

extension EncodedWords {
    /// The encoding of an encoded word's content (RFC 2047 §4).
    enum Form {
        case q
        case b

        /// The shorter one, but B where a `Character` in Q is longer than a word.
        init(for text: String) {
            var length = 0
            var longestCharacter = 0
            for character in text {
                let added = Form.q.length(of: character.utf8)
                length += added
                longestCharacter = max(longestCharacter, added)
            }
            let fits = longestCharacter <= contentLength
            self = fits && length <= Form.b.length(of: text.utf8) ? .q : .b
        }

        /// The columns that the bytes take in a word.
        func length(of bytes: some Collection<UInt8>) -> Int {
            switch self {
            case .q: bytes.reduce(0) { $0 + ($1 == .space || $1.standsInQ ? 1 : 3) }
            case .b: Base64.length(of: bytes.count)
            }
        }

        func append(_ bytes: [UInt8], to output: inout [UInt8]) {
            switch self {
            case .q:
                output += "=?utf-8?Q?".utf8
                for byte in bytes {
                    if byte == .space {
                        output.append(UInt8(ascii: "_"))
                    } else if byte.standsInQ {
                        output.append(byte)
                    } else {
                        QuotedPrintable.appendEscape(of: byte, to: &output)
                    }
                }
            case .b:
                output += "=?utf-8?B?".utf8
                Base64.standard.append(bytes.span, to: &output)
            }
            output += "?=".utf8
        }
    }
}

extension UInt8 {
    /// RFC 2047 §5 (3): what Q leaves as it is, even in a phrase.
    fileprivate var standsInQ: Bool {
        guard !isLetter && !isDigit else { return true }
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "/"):
            return true
        default:
            return false
        }
    }
}

/// A single pass over a text that finds its words; see `Words`.
struct WordScanner {
    /// The words found so far.
    private(set) var words: [Word] = []

    /// Their normal forms, one after the other.
    private(set) var forms: [UInt8] = []

    private var isInWord = false
    private var isCharacter = false
    private var isCapitalized = false
    private var gap = Word.Gap.stop
    private var hash = WordHash()
    private var start = 0
    private var end = 0
    private var formStart = 0

    private let isSeen: Bool

    /// Reserves memory for a text of `byteCount` bytes; with `seen`, look-alike letters are one.
    init(byteCount: Int, seen: Bool = false) {
        isSeen = seen
        words.reserveCapacity(byteCount / 6 + 1)
        forms.reserveCapacity(byteCount)
    }

    /// Reads a whole text, which must be valid UTF-8, as every `String` is.
    mutating func read(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                open(at: index, isCapitalized: false)
                append(byte)
                end = index + 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                open(at: index, isCapitalized: true)
                append(byte | 0x20)
                end = index + 1
            case ..<0x80:
                close()
                separate(by: byte)
            default:
                let scalar = Self.scalar(in: bytes, at: index)
                take(scalar, at: index)
                index += UTF8.width(scalar) - 1
            }
            index += 1
        }
        close()
    }

    private mutating func take(_ scalar: Unicode.Scalar, at index: Int) {
        switch isSeen ? FoldedScalar(seen: scalar) : FoldedScalar(scalar) {
        case .ignored:
            break
        case .mark(let form):
            guard isInWord else { return }
            form.forEach { append($0) }
        case .letter(let form):
            open(at: index, isCapitalized: scalar.isCapital)
            form.forEach { append($0) }
        case .character(let form):
            close()
            open(at: index, isCapitalized: false)
            isCharacter = true
            form.forEach { append($0) }
        case .separator:
            close()
            separate(by: UInt8(ascii: ","))
            return
        }
        end = index + UTF8.width(scalar)
    }

    private mutating func open(at index: Int, isCapitalized: Bool) {
        if isCharacter { close() }
        guard !isInWord else { return }
        isInWord = true
        self.isCapitalized = isCapitalized
        hash = WordHash()
        start = index
        formStart = forms.count
    }

    private mutating func append(_ byte: UInt8) {
        forms.append(byte)
        hash = hash.followed(by: byte)
    }

    private mutating func close() {
        guard isInWord else { return }
        words.append(
            Word(
                hash: hash.value, range: start..<end, isCapitalized: isCapitalized, gap: gap,
                form: formStart..<forms.count))
        isInWord = false
        isCharacter = false
        gap = .plain
    }

    private mutating func separate(by byte: UInt8) {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
            gap = .stop
        case UInt8(ascii: "/") where gap == .plain:
            gap = .slash
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
            break
        default:
            if gap == .slash { gap = .plain }
        }
    }

    /// The scalar of more than one byte that begins at `index`.
    private static func scalar(in bytes: Span<UInt8>, at index: Int) -> Unicode.Scalar {
        let lead = UInt32(bytes[index])
        let width = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        var value = lead & (0xff >> UInt32(width + 1))
        for offset in 1..<width {
            value = value << 6 | UInt32(bytes[index + offset]) & 0x3f
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}

extension Unicode.Scalar {
    /// True for a letter in upper case or title case.
    fileprivate var isCapital: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: true
        default: false
        }
    }
}

import Foundation

/// What one character outside ASCII adds to the words of a text.
enum FoldedScalar: Sendable {
    /// Ends a word.
    case separator

    /// Neither ends a word nor adds to it: soft hyphens, what has no width, accents.
    case ignored

    /// Adds to the word that it stands in, and begins none: vowel signs, voicing marks.
    case mark([UInt8])

    /// Adds to a word, or begins one.
    case letter([UInt8])

    /// Is a word by itself, as its script writes no spaces.
    case character([UInt8])

    /// Looks a character up; those of two bytes, which most letters of Europe are, in a table.
    init(_ scalar: Unicode.Scalar) {
        self =
            scalar.value < 0x800
            ? Self.twoBytes[Int(scalar.value) - 0x80] : Self(looking: scalar)
    }

    private static let twoBytes = (0x80..<0x800).map { value in
        Unicode.Scalar(UInt32(value)).map { Self(looking: $0) } ?? .separator
    }

    private init(looking scalar: Unicode.Scalar) {
        let properties = scalar.properties
        guard !properties.isDefaultIgnorableCodePoint, properties.generalCategory != .format else {
            self = .ignored
            return
        }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            let form = Self.form(of: scalar)
            self =
                form.isEmpty
                ? .separator : Self.hasNoSpaces(scalar) ? .character(form) : .letter(form)
        case .nonspacingMark, .spacingMark, .enclosingMark:
            let form = Self.form(of: scalar)
            self = form.isEmpty ? .ignored : .mark(form)
        default:
            self = .separator
        }
    }

    /// Decomposed for compatibility, without accents and case, as UTF-8.
    private static func form(of scalar: Unicode.Scalar) -> [UInt8] {
        guard !isIdeograph(scalar) else { return Array(String(scalar).utf8) }
        var form: [UInt8] = []
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            form += part.isWordPart ? withoutCase(part).utf8 : "".utf8
        }
        return form
    }

    /// Down, up and down again, so that ß and ẞ become ss, and bare of strokes and ties.
    private static func withoutCase(_ scalar: Unicode.Scalar) -> String {
        if let digit = scalar.decimalDigit { return digit }
        let lower = String(scalar).lowercased().uppercased().lowercased()
        return bareLetters[lower] ?? lower
    }

    /// Letters that people leave out the stroke or the tie of, though Unicode does not.
    private static let bareLetters = [
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th", "æ": "ae",
        "œ": "oe",
    ]

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x4dbf, 0x4e00...0x9fff, 0x20000...0x2f7ff: true
        default: false
        }
    }

    /// Thai and Lao, Burmese, Khmer, kana, Han, half-width kana.
    private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff, 0x3005...0x30ff, 0x31f0...0x31ff,
            0x3400...0x9fff, 0xf900...0xfaff, 0xff66...0xff9f, 0x20000...0x3ffff:
            true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether it stays in a word: letters, digits, and marks that are no accents.
    ///
    /// Vowel signs and voicing marks have a combining class below 10; what stands above it are
    /// accents, and the points of Hebrew and Arabic, which most people do not write.
    fileprivate var isWordPart: Bool {
        switch properties.generalCategory {
        case .nonspacingMark: properties.canonicalCombiningClass.rawValue < 10
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .spacingMark:
            true
        default: false
        }
    }

    /// The digit of any script in ASCII.
    fileprivate var decimalDigit: String? {
        guard properties.generalCategory == .decimalNumber else { return nil }
        return properties.numericValue.map { String(Int($0)) }
    }
}

import Foundation

/// The part of a word that one character outside ASCII stands for.
enum FoldedScalar: Sendable {
    /// Ends a word.
    case separator

    /// Neither ends a word nor adds to it: soft hyphens, characters without width, accents.
    case ignored

    /// Adds to a word and cannot begin one: vowel signs, voicing marks.
    case mark([UInt8])

    /// Adds to a word, or begins one.
    case letter([UInt8])

    /// Is a word by itself, because its script has no spaces.
    case character([UInt8])

    /// Looks up a character; those of two bytes, as most letters of Europe are, in a table.
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

    /// The character in UTF-8, decomposed for compatibility, without accents and case.
    private static func form(of scalar: Unicode.Scalar) -> [UInt8] {
        guard !isIdeograph(scalar) else { return Array(String(scalar).utf8) }
        var form: [UInt8] = []
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            form += part.isWordPart ? withoutCase(part).utf8 : "".utf8
        }
        return form
    }

    /// The character in lower case, without strokes and ties.
    ///
    /// It goes through upper case, so that ß and ẞ become ss.
    private static func withoutCase(_ scalar: Unicode.Scalar) -> String {
        if let digit = scalar.decimalDigit { return digit }
        let lower = String(scalar).lowercased().uppercased().lowercased()
        return bareLetters[lower] ?? lower
    }

    /// Letters with a stroke or a tie that people leave out, although Unicode keeps it.
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

    /// Tells whether the script has no spaces: Thai, Lao, Burmese, Khmer, kana, Han.
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
    /// True for letters, digits, and marks that are not accents.
    ///
    /// Vowel signs and voicing marks have a combining class below 10. Higher classes are accents,
    /// and the points of Hebrew and Arabic, which most people do not write.
    fileprivate var isWordPart: Bool {
        switch properties.generalCategory {
        case .nonspacingMark: properties.canonicalCombiningClass.rawValue < 10
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .spacingMark:
            true
        default: false
        }
    }

    /// The digit of any script, as an ASCII digit.
    fileprivate var decimalDigit: String? {
        guard properties.generalCategory == .decimalNumber else { return nil }
        return properties.numericValue.map { String(Int($0)) }
    }
}

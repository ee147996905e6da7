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

    /// Looks up a character by its look: a Cyrillic or Greek letter that looks like a Latin one is
    /// taken for that one, and a letter that looks like an apostrophe for an apostrophe.
    init(seen scalar: Unicode.Scalar) {
        self =
            scalar.value < 0x800
            ? Self.seenTwoBytes[Int(scalar.value) - 0x80] : Self(scalar).seen(of: scalar)
    }

    private static let seenTwoBytes = twoBytes.enumerated().map { index, folded in
        Unicode.Scalar(UInt32(index + 0x80)).map { folded.seen(of: $0) } ?? .separator
    }

    private func seen(of scalar: Unicode.Scalar) -> FoldedScalar {
        guard case .letter(let form) = self else { return self }
        if Self.apostrophes.contains(scalar) { return .separator }
        if let letter = Self.smallLookAlikes[scalar] { return .letter(Array(letter.utf8)) }
        let letters = String(decoding: form, as: UTF8.self).unicodeScalars
        return .letter(letters.flatMap { (Self.lookAlikes[$0] ?? String($0)).utf8 })
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

    /// Letters that are drawn as apostrophes and primes: U+02B9 to U+02BF, U+02C8, U+A78C.
    private static let apostrophes: Set<Unicode.Scalar> = [
        "\u{02B9}", "\u{02BA}", "\u{02BB}", "\u{02BC}", "\u{02BD}", "\u{02BE}", "\u{02BF}",
        "\u{02C8}", "\u{A78C}",
    ]

    /// Greek small letters that look like other Latin letters than their capitals do.
    private static let smallLookAlikes: [Unicode.Scalar: String] = ["ν": "v", "η": "n", "υ": "u"]

    /// Letters, in their normal form, that are drawn as Latin ones, small or capital: Cyrillic,
    /// Greek, and small capitals.
    ///
    /// A subset of Unicode's confusables (UTS #39, section 4).
    private static let lookAlikes: [Unicode.Scalar: String] = {
        let pairs = [
            ("авсԁеһніјкӏморѕтухԛԝєѵг", "abcdehhijklmopstyxqwevr"),
            ("αβεζηικμνορτυχωγ", "abezhikmnoptyxwy"),
            ("ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡɩ", "abcdefghijklmnoprstuvwyzagi"),
        ]
        return Dictionary(
            pairs.flatMap { zip($0.unicodeScalars, $1.map(String.init)) },
            uniquingKeysWith: { first, _ in first })
    }()

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

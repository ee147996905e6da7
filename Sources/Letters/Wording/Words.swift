/// The words of a text in their order, the same for every way of typing them.
///
/// A word is a run of letters and digits; everything else separates, so `O'Brien` and `culture-fit`
/// are two words each. In a script without spaces (Han, kana, Thai, Lao, Khmer, Burmese), each
/// character is a word. The normal form of a word has no case, no accents, no compatibility forms
/// and no characters without width, and is the same for composed and decomposed text:
///
///     Zoë, ZOË, zoe    zoe
///     Straße, STRASSE  strasse
///     ﬁne, ｆｉｎｅ        fine
///     Łódź             lodz
///
/// One pass over the bytes finds all words. It allocates no memory for a single word.
package struct Words: RandomAccessCollection, Sendable {
    private let words: [Word]

    /// The normal forms of all words, one after the other.
    let forms: [UInt8]

    /// Finds the words of a text.
    package init(_ text: String) {
        var scanner = WordScanner(byteCount: text.utf8.count)
        scanner.read(text.utf8.span)
        words = scanner.words
        forms = scanner.forms
    }

    /// Finds the words of a text as a reader sees them: letters of other alphabets that look like
    /// Latin ones are those.
    ///
    /// Words that were found in this way are compared with others that were, too.
    init(seen text: String) {
        var scanner = WordScanner(byteCount: text.utf8.count, seen: true)
        scanner.read(text.utf8.span)
        words = scanner.words
        forms = scanner.forms
    }

    package var startIndex: Int { 0 }

    package var endIndex: Int { words.count }

    package subscript(position: Int) -> Word { words[position] }

    /// The bytes of a word's normal form.
    package func form(of word: Word) -> ArraySlice<UInt8> { forms[word.form] }
}

/// One word of a text: the hash of its normal form, and its place.
package struct Word: Hashable, Sendable {
    /// The separator between a word and the one before it.
    package enum Gap: UInt8, Sendable {
        /// A space, a comma, a hyphen, an apostrophe, a line break: the sentence continues.
        case plain

        /// A slash, possibly with spaces around it, as in `4/5`.
        case slash

        /// The end of a sentence, or the beginning of the text.
        case stop
    }

    /// The hash of the normal form, as `WordHash` computes it.
    package let hash: UInt64

    /// The place in the text, in bytes of its UTF-8.
    package let range: Range<Int>

    /// True if the first letter is upper case, which digits and scripts without case never are.
    package let isCapitalized: Bool

    /// The separator before the word.
    package let gap: Gap

    /// The place of the normal form in `Words.forms`.
    let form: Range<Int>
}

/// The FNV-1a hash of a word's normal form: 64 bits, computed one byte at a time.
///
/// The same word has the same hash in every run and on every machine. Comparing two hashes is
/// faster than comparing two words, and 64 bits are enough to tell the words of a text apart.
struct WordHash {
    let value: UInt64

    /// The hash of no bytes.
    init() { value = 0xcbf2_9ce4_8422_2325 }

    /// The hash of a word, to which bytes can be added.
    init(_ value: UInt64) { self.value = value }

    func followed(by byte: UInt8) -> WordHash {
        WordHash((value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3)
    }
}

// MARK: - Comparing words

extension Words {
    /// The number of bytes that `lead(of:)` reads.
    static let leadLength = 3

    /// The first bytes of a word's normal form as a number; `nil` if the word is shorter.
    func lead(of word: Word) -> UInt32? {
        guard word.form.count >= Self.leadLength else { return nil }
        let start = word.form.lowerBound
        return (0..<Self.leadLength).reduce(0) { $0 << 8 | UInt32(forms[start + $1]) }
    }

    /// Tells whether a word's normal form begins with these bytes.
    func begins(_ word: Word, with form: [UInt8]) -> Bool {
        guard form.count <= word.form.count else { return false }
        let start = word.form.lowerBound
        return form.indices.allSatisfy { forms[start + $0] == form[$0] }
    }

    /// Tells whether a word consists of digits or is one of the words for numbers.
    func isNumber(_ word: Word, _ numbers: Set<UInt64>) -> Bool {
        let isDigits = word.form.allSatisfy {
            UInt8(ascii: "0") <= forms[$0] && forms[$0] <= UInt8(ascii: "9")
        }
        return isDigits || numbers.contains(word.hash)
    }
}

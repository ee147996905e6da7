/// The words of a text in their order, alike however they were typed.
///
/// A word is a run of letters and digits; everything else separates, so `O'Brien` and `culture-fit`
/// are two words each. Where a script writes no spaces (Han, kana, Thai, Lao, Khmer, Burmese), each
/// character is a word. The normal form of a word has no case, no accents and no compatibility
/// forms, is the same for composed and decomposed text, and leaves out what has no width:
///
///     Zoë, ZOË, zoe    zoe
///     Straße, STRASSE  strasse
///     ﬁne, ｆｉｎｅ        fine
///     Łódź             lodz
///
/// It is made in one pass over the bytes, which allocates nothing for a word of its own.
package struct Words: RandomAccessCollection, Sendable {
    private let words: [Word]

    /// The normal forms of all words, back to back.
    let forms: [UInt8]

    /// Finds the words of a text.
    package init(_ text: String) {
        var scanner = WordScanner(byteCount: text.utf8.count)
        scanner.read(text.utf8.span)
        words = scanner.words
        forms = scanner.forms
    }

    /// Zero.
    package var startIndex: Int { 0 }

    /// How many words there are.
    package var endIndex: Int { words.count }

    /// The word at a position.
    package subscript(position: Int) -> Word { words[position] }

    /// The bytes of a word's normal form.
    package func form(of word: Word) -> ArraySlice<UInt8> { forms[word.form] }
}

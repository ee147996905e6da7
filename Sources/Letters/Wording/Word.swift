/// One word of a text: its normal form as a number, and where it stands.
package struct Word: Hashable, Sendable {
    /// What stands between a word and the one before it.
    package enum Gap: UInt8, Sendable {
        /// A space, a comma, a hyphen, an apostrophe, a line break: the sentence goes on.
        case plain

        /// A slash and nothing else but spaces, as in `4/5`.
        case slash

        /// The end of a sentence, or the beginning of the text.
        case stop
    }

    /// The FNV-1a hash of the normal form, 64 bits: the same for the same word, in every run.
    package let hash: UInt64

    /// The place in the text, in bytes of its UTF-8.
    package let range: Range<Int>

    /// Whether the first letter is upper case; digits and scripts without cases are not.
    package let isCapitalized: Bool

    /// What stands before it.
    package let gap: Gap

    /// The place of the normal form in the forms of all words.
    let form: Range<Int>
}

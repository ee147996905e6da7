/// Wording that gives a topic away in one language, and the harmless wording that looks like it.
///
/// Phrases are separated by commas, their words by spaces. Words are compared in their normal form
/// (`Words`), so case, accents, hyphens and line breaks make no difference, and ä, ö and ü are also
/// found as ae, oe and ue. No phrase runs on over the end of a sentence. In a phrase stand:
///
///     pregnan*        any word that begins so, with three letters at least
///     young|old       one or the other; a long list goes on in the next line after `|`
///     ^Ihre           the word, if it is capitalized: German for "your", but not "her"
///     wife|in-laws    hyphens join words that stand in a row
///     #               a number, in digits or as a word
///     _               any word
///     very?  _?       the word, or nothing
///     /               no word, but a slash between its neighbors
///
/// The first word of a phrase is neither `_` nor optional.
package struct WatchedWording: Sendable {
    /// What the phrases give away.
    package let topic: WatchedTopic

    /// What is looked for.
    package let phrases: String

    /// Longer phrases in which those of this topic are harmless, in every language that is read.
    package let exceptions: String

    /// Takes the phrases of a topic, and the exceptions to them.
    init(_ topic: WatchedTopic, _ phrases: String, unless exceptions: String = "") {
        self.topic = topic
        self.phrases = phrases
        self.exceptions = exceptions
    }
}

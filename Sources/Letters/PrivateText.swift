package import Core

/// Words of the hiring team that no letter may ever hold: evidence, notes, internal reasons.
///
/// Nothing turns it into a template value, so a template that reaches for one does not compile; it
/// prints and encodes as nothing but a note that it is private. The same words are equal wherever
/// they stand.
package struct PrivateText: Sendable, CustomStringConvertible {
    /// The words, for the rules that keep them out of letters.
    let words: String

    /// Where they stand; `nil` where they come from no file.
    package let place: Place?

    /// Takes words out of a record; `nil` where there are none.
    package init?(_ words: String, at place: Place? = nil) {
        guard !words.isEmpty else { return nil }
        self.words = words
        self.place = place
    }

    /// The words, to show to the hiring team whose words they are, and to nobody else.
    ///
    /// `Tests/ArchitectureTests` lists the few files that may ask for them.
    package var forTheTeamOnly: String { words }

    /// Never the words.
    package var description: String { "(private)" }
}

extension PrivateText: Hashable {
    /// Whether both have the same words.
    package static func == (left: PrivateText, right: PrivateText) -> Bool {
        left.words == right.words
    }

    /// Feeds the words.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words)
    }
}

extension PrivateText {
    /// What tells names apart that people wrote by hand: case, accents and what stands between the
    /// words do not count.
    var key: UInt64 {
        let words = Words(words)
        return words.hash(of: words.indices)
    }
}

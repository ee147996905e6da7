package import Core

/// Words of the hiring team that no letter may ever have: evidence, notes, internal reasons.
///
/// It cannot become a template value, so a template that uses one is refused. It prints as
/// `(private)`. Two are equal if their words are, wherever they stand.
package struct PrivateText: Sendable, CustomStringConvertible {
    /// The words, for the rules that keep them out of letters.
    let words: String

    /// The place of the words; `nil` if they come from no file.
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
    /// Says if both have the same words.
    package static func == (left: PrivateText, right: PrivateText) -> Bool {
        left.words == right.words
    }

    /// Feeds the words.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words)
    }
}

extension PrivateText {
    /// The words as a number, in which case, accents and the marks between words do not count.
    var key: UInt64 {
        let words = Words(words)
        return words.hash(of: words.indices)
    }
}

/// Words that were written for the candidate, and their place: the opposite of `PrivateText`.
package struct ShareableText: Hashable, Sendable {
    /// The words, in whole sentences.
    package let words: String

    /// The place of the words.
    package let place: Place

    /// Takes words out of a record.
    package init(_ words: String, at place: Place) {
        self.words = words
        self.place = place
    }
}

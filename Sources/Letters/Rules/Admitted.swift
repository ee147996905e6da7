import MIME

/// What the rules over a batch remember of a letter; an object, as they share it.
final class Admitted: Sendable {
    let letter: LetterID
    let place: Place
    let greeting: Int

    /// The person, known by the address in lower case, as mailboxes are in practice.
    let person: Int

    init(_ letter: Letter) {
        self.letter = letter.id
        place = letter.place
        greeting = letter.greeting.hashValue
        person = letter.recipient.address.wire.lowercased().hashValue
    }

    /// Holds both letters, each with the place of the other.
    func clashes(with other: Admitted, _ rule: Hold.Rule, _ reason: String) -> [BatchReview.Clash] {
        [(other, self), (self, other)].map { letter, opposite in
            BatchReview.Clash(
                letter: letter.letter,
                hold: Hold(rule, "\(reason) (\(opposite.place))", at: letter.place))
        }
    }
}

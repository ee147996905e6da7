import Core
import MIME

/// What the rules over a batch remember of a letter.
struct Admitted: Sendable {
    /// What a clash calls it by.
    let number: Int
    let place: Place

    /// The person, known by the address in lower case, as mailboxes are in practice.
    let person: UInt64

    init(number: Int, place: Place, person: UInt64) {
        self.number = number
        self.place = place
        self.person = person
    }

    init(_ letter: Letter, number: Int) {
        self.init(
            number: number, place: letter.place,
            person: letter.recipient.address.wire.lowercased().keyedHash)
    }

    /// Holds both letters, each with the place of the other.
    func clashes(with other: Admitted, _ rule: Hold.Rule, _ reason: String) -> [BatchReview.Clash] {
        [(other, self), (self, other)].map { letter, opposite in
            BatchReview.Clash(
                number: letter.number,
                hold: Hold(rule, "\(reason) (\(opposite.place))", at: letter.place))
        }
    }
}

/// The letters that were admitted, in their order.
struct AdmittedLetters: Sendable {
    private var letters: [Admitted] = []

    subscript(index: UInt32) -> Admitted { letters[Int(index)] }

    /// Takes a letter, and gives its index.
    mutating func append(_ letter: Admitted) -> UInt32 {
        letters.append(letter)
        return UInt32(letters.count - 1)
    }
}

extension String {
    /// A hash whose key differs in each run of the program, so that nobody can choose texts that share
    /// one.
    var keyedHash: UInt64 { UInt64(truncatingIfNeeded: hashValue) }
}

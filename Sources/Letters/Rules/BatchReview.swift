import Core
import MIME

/// Compares the letters of one batch with each other, as they are composed.
///
/// It remembers about 60 bytes of each letter, so a batch of any size is reviewed in one pass. If
/// two letters clash, both are held, even the one that was composed earlier. If two different texts
/// have the same hash, their letters are held without need; no clash is missed.
package struct BatchReview: Sendable {
    /// A letter that may not go because of another one in the batch.
    package struct Clash: Sendable {
        /// The number of the letter, this one or an earlier one.
        package let number: Int

        /// The reason, with the place of the other letter.
        package let hold: Hold
    }

    private var letters = AdmittedLetters()
    private var addresses = SameAddress()
    private var greetings: SameGreeting?

    /// Begins with no letters; `allowingSameGreeting` switches that rule off, as a policy can.
    package init(allowingSameGreeting: Bool) {
        greetings = allowingSameGreeting ? nil : SameGreeting()
    }

    /// Takes one more letter; if it clashes with an earlier one, returns a clash for each of them.
    ///
    /// - Parameters:
    ///   - letter: The letter.
    ///   - number: The number that a clash calls it by.
    /// - Returns: The clashes; none for most letters.
    package mutating func admit(_ letter: Letter, number: Int) -> [Clash] {
        let index = letters.append(Admitted(letter, number: number))
        return addresses.admit(index, among: letters)
            + (greetings?.admit(index, greeted: String(letter.greeting), among: letters) ?? [])
    }
}

/// The part of a letter that the rules over a batch remember.
struct Admitted: Sendable {
    /// The number that a clash calls it by.
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
    func clashes(with other: Admitted, _ rule: Rule, _ reason: String) -> [BatchReview.Clash] {
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

    /// Takes a letter, and returns its index.
    mutating func append(_ letter: Admitted) -> UInt32 {
        letters.append(letter)
        return UInt32(letters.count - 1)
    }
}

extension String {
    /// A hash with a key that differs in each run of the program, so that nobody can choose texts
    /// that share one.
    var keyedHash: UInt64 { UInt64(truncatingIfNeeded: hashValue) }
}

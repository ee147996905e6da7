import MIME

/// Looks at the letters of one batch beside each other, as they are composed.
///
/// It remembers some 48 bytes a letter and rule, so that a batch of any size can be reviewed in one pass;
/// where two letters clash, both are held, also the one that was composed before.
public struct BatchReview: Sendable {
    /// A letter that may not go because of another one in the batch.
    public struct Clash: Sendable {
        /// The letter, this one or an earlier one.
        public let letter: LetterID

        /// Why, and where.
        public let hold: Hold
    }

    private let allowsSameGreeting: Bool
    private var addresses: [Int: Admitted] = [:]
    private var greetings: [Int: Admitted] = [:]

    private struct Admitted {
        let letter: LetterID
        let person: Int
        let line: Int
    }

    /// Begins with no letters; `allowingSameGreeting` switches that rule off, as a policy can.
    public init(allowingSameGreeting: Bool) {
        allowsSameGreeting = allowingSameGreeting
    }

    /// Looks at one more letter, and names every letter that it clashes with, and itself.
    public mutating func admit(_ letter: Letter) -> [Clash] {
        let address = letter.recipient.address.wire.lowercased().hashValue
        let file = letter.place.file
        let admitted = Admitted(letter: letter.id, person: address, line: letter.place.line)

        var clashes: [Clash] = []
        if let earlier = addresses[address] {
            clashes += Self.clashes(
                .sameAddress, "another letter of this batch goes to the same address",
                earlier, admitted, in: file)
        } else {
            addresses[address] = admitted
        }
        let greeting = letter.greeting.hashValue
        guard !allowsSameGreeting else { return clashes }
        if let earlier = greetings[greeting] {
            guard earlier.person != admitted.person else { return clashes }
            clashes += Self.clashes(
                .sameGreeting,
                "another person in this batch gets the same greeting; give one a preferred_name, "
                    + "or set policies: same_greeting: allow",
                earlier, admitted, in: file)
        } else {
            greetings[greeting] = admitted
        }
        return clashes
    }

    private static func clashes(
        _ rule: Hold.Rule, _ reason: String, _ earlier: Admitted, _ later: Admitted,
        in file: String
    ) -> [Clash] {
        [(earlier, later), (later, earlier)].map { letter, other in
            let otherPlace = Place(file: file, line: other.line)
            return Clash(
                letter: letter.letter,
                hold: Hold(
                    rule, "\(reason) (\(otherPlace))",
                    at: Place(file: file, line: letter.line)))
        }
    }
}

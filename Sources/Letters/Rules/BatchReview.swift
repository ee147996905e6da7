/// Looks at the letters of one batch beside each other, as they are composed.
///
/// It remembers some 160 bytes a letter, so that a batch of any size can be reviewed in one pass; where
/// two letters clash, both are held, also the one that was composed before.
public struct BatchReview: Sendable {
    /// A letter that may not go because of another one in the batch.
    public struct Clash: Sendable {
        /// The letter, this one or an earlier one.
        public let letter: LetterID

        /// Why, and where.
        public let hold: Hold
    }

    private var addresses = SameAddress()
    private var greetings: SameGreeting?

    /// Begins with no letters; `allowingSameGreeting` switches that rule off, as a policy can.
    public init(allowingSameGreeting: Bool) {
        greetings = allowingSameGreeting ? nil : SameGreeting()
    }

    /// Looks at one more letter, and names every letter that it clashes with, and itself.
    public mutating func admit(_ letter: Letter) -> [Clash] {
        let admitted = Admitted(letter)
        return addresses.admit(admitted) + (greetings?.admit(admitted) ?? [])
    }
}

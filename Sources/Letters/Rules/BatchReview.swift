/// Looks at the letters of one batch beside each other, as they are composed.
///
/// It remembers some 60 bytes a letter, hashes and places, so that a batch of any size can be reviewed
/// in one pass; where two letters clash, both are held, also the one that was composed before. Where two
/// texts share a hash, letters are held without need, and none is let through.
package struct BatchReview: Sendable {
    /// A letter that may not go because of another one in the batch.
    package struct Clash: Sendable {
        /// The number of the letter, this one or an earlier one.
        package let number: Int

        /// Why, and where.
        package let hold: Hold
    }

    private var letters = AdmittedLetters()
    private var addresses = SameAddress()
    private var greetings: SameGreeting?

    /// Begins with no letters; `allowingSameGreeting` switches that rule off, as a policy can.
    package init(allowingSameGreeting: Bool) {
        greetings = allowingSameGreeting ? nil : SameGreeting()
    }

    /// Looks at one more letter, and names every letter that it clashes with, and itself.
    ///
    /// - Parameters:
    ///   - letter: The letter.
    ///   - number: What a clash calls it by.
    /// - Returns: The clashes; none for most letters.
    package mutating func admit(_ letter: Letter, number: Int) -> [Clash] {
        let index = letters.append(Admitted(letter, number: number))
        return addresses.admit(index, among: letters)
            + (greetings?.admit(index, greeted: String(letter.greeting), among: letters) ?? [])
    }
}

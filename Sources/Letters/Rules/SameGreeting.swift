/// No two people in a batch get the same greeting: a name in every letter is a mistake.
struct SameGreeting {
    private var latest: [UInt64: UInt32] = [:]

    mutating func admit(
        _ index: UInt32, greeted greeting: String, among letters: AdmittedLetters
    ) -> [BatchReview.Clash] {
        let letter = letters[index]
        let previous = latest.updateValue(index, forKey: greeting.keyedHash)
        guard let earlier = previous.map({ letters[$0] }), earlier.person != letter.person
        else { return [] }
        return letter.clashes(
            with: earlier, .sameGreeting,
            "another person in this batch gets the same greeting; give one a preferred_name, or set "
                + "policies: same_greeting: allow")
    }
}

/// No two people in a batch get the same greeting: a name in every letter is a mistake.
struct SameGreeting {
    private var latest = HashTable()

    mutating func admit(
        _ index: UInt32, greeted greeting: String, among letters: AdmittedLetters
    ) -> [BatchReview.Clash] {
        let letter = letters[index]
        guard let earlier = latest.replace(greeting.keyedHash, index).map({ letters[$0] }),
            earlier.person != letter.person
        else { return [] }
        return letter.clashes(
            with: earlier, .sameGreeting,
            "another person in this batch gets the same greeting; give one a preferred_name, or set "
                + "policies: same_greeting: allow")
    }
}

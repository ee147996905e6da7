/// No two people are greeted alike: a name that all letters open with is nobody's name.
struct SameGreeting {
    private var letters: [Int: Admitted] = [:]

    mutating func admit(_ letter: Letter) -> [BatchReview.Clash] {
        let admitted = Admitted(letter)
        guard let earlier = letters.updateValue(admitted, forKey: letter.greeting.hashValue),
            earlier.person != admitted.person
        else { return [] }
        return admitted.clashes(
            with: earlier, .sameGreeting,
            "another person in this batch gets the same greeting; give one a preferred_name, or set "
                + "policies: same_greeting: allow")
    }
}

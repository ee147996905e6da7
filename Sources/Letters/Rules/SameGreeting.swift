/// No two people are greeted alike: a name that all letters open with is nobody's name.
struct SameGreeting {
    private var letters: [Int: Admitted] = [:]

    mutating func admit(_ letter: Admitted) -> [BatchReview.Clash] {
        guard let earlier = letters.updateValue(letter, forKey: letter.greeting),
            earlier.person != letter.person
        else { return [] }
        return letter.clashes(
            with: earlier, .sameGreeting,
            "another person in this batch gets the same greeting; give one a preferred_name, or set "
                + "policies: same_greeting: allow")
    }
}

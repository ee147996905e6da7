/// Nobody gets two letters out of one batch.
struct SameAddress {
    private var letters: [Int: Admitted] = [:]

    mutating func admit(_ letter: Admitted) -> [BatchReview.Clash] {
        guard let earlier = letters.updateValue(letter, forKey: letter.person) else { return [] }
        return letter.clashes(
            with: earlier, .sameAddress, "another letter of this batch goes to the same address")
    }
}

/// Nobody gets two letters out of one batch.
struct SameAddress {
    private var letters: [Int: Admitted] = [:]

    mutating func admit(_ letter: Letter) -> [BatchReview.Clash] {
        let admitted = Admitted(letter)
        guard let earlier = letters.updateValue(admitted, forKey: admitted.person) else {
            return []
        }
        return admitted.clashes(
            with: earlier, .sameAddress, "another letter of this batch goes to the same address")
    }
}

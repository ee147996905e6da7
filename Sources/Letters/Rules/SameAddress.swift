/// No two letters of a batch go to the same address.
struct SameAddress {
    private var latest: [UInt64: UInt32] = [:]

    mutating func admit(_ index: UInt32, among letters: AdmittedLetters) -> [BatchReview.Clash] {
        let letter = letters[index]
        guard let earlier = latest.updateValue(index, forKey: letter.person) else { return [] }
        return letter.clashes(
            with: letters[earlier], .sameAddress,
            "another letter of this batch goes to the same address")
    }
}

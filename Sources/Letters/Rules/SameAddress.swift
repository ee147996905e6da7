/// No two letters of a batch go to the same address.
struct SameAddress {
    private var latest = HashTable()

    mutating func admit(_ index: UInt32, among letters: AdmittedLetters) -> [BatchReview.Clash] {
        let letter = letters[index]
        guard let earlier = latest.replace(letter.person, index) else { return [] }
        return letter.clashes(
            with: letters[earlier], .sameAddress,
            "another letter of this batch goes to the same address")
    }
}

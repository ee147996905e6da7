extension Words {
    /// How many bytes `lead(of:)` looks at.
    static let leadLength = 3

    /// The first bytes of a word's normal form as a number; `nil` where it is shorter.
    func lead(of word: Word) -> UInt32? {
        guard word.form.count >= Self.leadLength else { return nil }
        let start = word.form.lowerBound
        return (0..<Self.leadLength).reduce(0) { $0 << 8 | UInt32(forms[start + $1]) }
    }

    /// Whether a word's normal form begins with these bytes.
    func begins(_ word: Word, with form: [UInt8]) -> Bool {
        guard form.count <= word.form.count else { return false }
        let start = word.form.lowerBound
        return form.indices.allSatisfy { forms[start + $0] == form[$0] }
    }

    /// Whether a word is made of digits, or is one of the number words.
    func isNumber(_ word: Word, _ numbers: Set<UInt64>) -> Bool {
        let isDigits = word.form.allSatisfy {
            UInt8(ascii: "0") <= forms[$0] && forms[$0] <= UInt8(ascii: "9")
        }
        return isDigits || numbers.contains(word.hash)
    }
}

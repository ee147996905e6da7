/// Words in a row that a phrase takes, the last of which may be the beginning of a word.
///
/// It is an object, as it is compared with many words and copied nowhere.
final class WordingStem: Sendable {
    /// The normal forms.
    let forms: [[UInt8]]

    /// The hash that the first word must have; `nil` where it may go on.
    let firstHash: UInt64?

    /// The lead of the first word; zero where it is shorter than a lead.
    let lead: UInt32

    private let hashes: [UInt64]
    private let isPrefix: Bool
    private let isCapitalized: Bool

    /// Reads words that are joined by hyphens, with an asterisk where the last may go on and a
    /// caret where the first is capitalized.
    init(_ text: String) {
        let words = Words(text)
        precondition(!words.isEmpty, "no word: \(text)")
        forms = words.map { Array(words.form(of: $0)) }
        hashes = words.map(\.hash)
        isPrefix = text.last == "*"
        isCapitalized = text.first == "^"
        firstHash = isPrefix && words.count == 1 ? nil : words[0].hash
        lead = words.lead(of: words[0]) ?? 0
        precondition(firstHash != nil || lead > 0, "too short to go on: \(text)")
    }

    /// Where the words end that begin at a place; `nil` where they do not begin there.
    func end(in words: Words, from start: Int) -> Int? {
        guard firstHash == nil || firstHash == words[start].hash else { return nil }
        let end = start + hashes.count
        guard end <= words.count, words[start].isCapitalized || !isCapitalized else { return nil }
        for (offset, hash) in hashes.enumerated() {
            let word = words[start + offset]
            guard offset == 0 || word.gap != .stop else { return nil }
            let mayGoOn = isPrefix && offset == hashes.count - 1
            guard mayGoOn ? words.begins(word, with: forms[offset]) : word.hash == hash
            else { return nil }
        }
        return end
    }
}

/// Finds a text in another in time that grows with their lengths and not with their product
/// (Knuth, Morris, Pratt 1977), so that no template can be made to hang by a long search.
struct TextSearch {
    let needle: [UInt8]
    /// For each length of a match so far, the length of the match to fall back on.
    private let fallback: [Int]

    init(for needle: ArraySlice<UInt8>) {
        self.needle = Array(needle)
        var fallback = [0, 0]
        for index in self.needle.indices.dropFirst() {
            var length = fallback[index]
            while length > 0, self.needle[length] != self.needle[index] {
                length = fallback[length]
            }
            fallback.append(self.needle[length] == self.needle[index] ? length + 1 : 0)
        }
        self.fallback = fallback
    }

    /// Where the needle first begins.
    func firstMatch(in text: ArraySlice<UInt8>) -> Int? {
        guard !needle.isEmpty else { return text.startIndex }
        var length = 0
        for index in text.indices {
            while length > 0, needle[length] != text[index] { length = fallback[length] }
            if needle[length] == text[index] { length += 1 }
            if length == needle.count { return index - length + 1 }
        }
        return nil
    }

    /// Where the needle begins, from the left, no two of them sharing a byte.
    func matches(in text: ArraySlice<UInt8>, atMost limit: Int = .max) -> [Int] {
        var matches: [Int] = []
        var rest = text
        while !needle.isEmpty, matches.count < limit, let match = firstMatch(in: rest) {
            matches.append(match)
            rest = rest[(match + needle.count)...]
        }
        return matches
    }
}

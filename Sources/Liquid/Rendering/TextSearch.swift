/// Finds a text in another in time that grows with their lengths and not with their product
/// (Knuth, Morris, Pratt 1977), so that no template can be made to hang by a long search.
struct TextSearch {
    let needle: [UInt8]
    /// For each length of a match so far, the length of the match to fall back on.
    private let fallback: [Int]

    init(for text: String) {
        needle = Array(text.utf8)
        var fallback = [0, 0]
        for index in needle.indices.dropFirst() {
            var length = fallback[index]
            while length > 0, needle[length] != needle[index] { length = fallback[length] }
            fallback.append(needle[length] == needle[index] ? length + 1 : 0)
        }
        self.fallback = fallback
    }

    /// Where the needle first begins, at `start` or behind it.
    func firstMatch(in text: [UInt8], from start: Int) -> Int? {
        guard !needle.isEmpty else { return start }
        var length = 0
        for index in text.indices.dropFirst(start) {
            while length > 0, needle[length] != text[index] { length = fallback[length] }
            if needle[length] == text[index] { length += 1 }
            if length == needle.count { return index - length + 1 }
        }
        return nil
    }
}

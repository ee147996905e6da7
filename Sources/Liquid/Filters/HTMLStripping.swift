/// Takes HTML out of text the way standard Liquid does: it searches, and parses nothing.
enum HTMLStripping {
    private static let blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")]
        .map { (Array($0.utf8), Array($1.utf8)) }

    /// The text without scripts, comments and styles.
    static func withoutBlocks(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for (opening, closing) in blocks { text = removing(from: opening, through: closing, text) }
        return text
    }

    /// The text without what stands between angle brackets.
    static func withoutTags(_ text: [UInt8]) -> String {
        String(
            decoding: removing(from: Array("<".utf8), through: Array(">".utf8), text), as: UTF8.self
        )
    }

    private static func removing(
        from opening: [UInt8], through closing: [UInt8], _ text: [UInt8]
    ) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        let openings = TextSearch(for: opening[...])
        let closings = TextSearch(for: closing[...])
        while let open = openings.firstMatch(in: rest),
            let close = closings.firstMatch(in: rest[(open + opening.count)...])
        {
            result += rest[..<open]
            rest = rest[(close + closing.count)...]
        }
        return result + rest
    }
}

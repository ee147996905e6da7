import Liquid

/// What the bytes of one execution stand for.
///
/// Four bytes choose, each modulo the number of choices, the dialect, the escaping, the language,
/// and whether to trace. What follows is a template and up to two partials, `p` and `q`, with a
/// zero byte between two.
struct Input {
    let environment: Environment
    let template: String
    let isTraced: Bool
    /// The template and the partials.
    let sources: [String]

    private static let dialects = [Dialect.letters, .rigid, .standard]
    private static let escapings = [Escaping.none, .html, .markdown, .header]
    private static let languages = Localization.Language.allCases
    /// 2026-11-23 09:00 UTC.
    private static let present = Instant(secondsSince1970: 1_795_424_400)

    /// What is compiled to be fuzzed is several times as slow, and so may do less.
    private static let limits = {
        var limits = Limits()
        limits.steps /= 4
        limits.memory /= 4
        limits.output /= 4
        return limits
    }()

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let choices = bytes.prefix(4).map(Int.init) + [0, 0, 0, 0]
        let dialect = Self.dialects[choices[0] % Self.dialects.count]
        sources = bytes.dropFirst(4)
            .split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        template = sources[0]
        isTraced = choices[3] % 2 == 1
        var partials: [String: Environment.Partial] = [:]
        for (key, source) in zip(["p", "q"], sources.dropFirst()) {
            partials[key] = Environment.Partial(named: "\(key).md", source: source)
        }
        environment = Environment(
            dialect: dialect,
            escaping: Self.escapings[choices[1] % Self.escapings.count],
            limits: Self.limits,
            localization: Localization(
                language: Self.languages[choices[2] % Self.languages.count],
                present: dialect == .letters ? nil : Self.present),
            partials: partials)
    }

    func contains(_ text: String) -> Bool {
        sources.contains { $0.contains(text) }
    }
}

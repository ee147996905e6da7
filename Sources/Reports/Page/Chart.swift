/// Bars below one another, each under its name and its value.
///
/// Lengths are percentages of the page's width, so that text keeps its size on every screen and on
/// paper.
struct Chart: Codable {
    /// One bar.
    struct Bar: Codable {
        let label: String
        let value: String
        let parts: [Part]
    }

    /// A stretch of a bar.
    struct Part: Codable {
        /// In percent of the width, to a tenth.
        let start, width: Double
        /// The name of its color.
        let color: String
        /// What it stands for, where somebody points at it.
        let meaning: String
    }

    /// What a bar is made of: how long each of its parts is, and what it stands for.
    struct Row {
        let label: String
        let value: String
        let parts: [(length: Int, color: String, meaning: String)]

        fileprivate var length: Int { parts.reduce(0) { $0 + $1.length } }
    }

    /// More than these nobody reads; the table has all of them.
    private static let most = 40

    /// What it shows, for those who cannot see it.
    let title: String

    let bars: [Bar]

    /// How many rows of the table it leaves out.
    let omitted: Int

    /// Draws rows to one scale, whose end is the longest of them if it is not given.
    init(_ title: String, to end: Int? = nil, _ rows: [Row]) {
        let end = Double(max(1, end ?? rows.map(\.length).max() ?? 1))
        self.title = title
        omitted = max(0, rows.count - Self.most)
        bars = rows.prefix(Self.most).map { row in
            var length = 0
            let parts = row.parts.filter { $0.length > 0 }.map { part in
                defer { length += part.length }
                return Part(
                    start: Self.percent(length, end), width: Self.percent(part.length, end),
                    color: part.color, meaning: part.meaning)
            }
            return Bar(label: row.label, value: row.value, parts: parts)
        }
    }

    private static func percent(_ length: Int, _ end: Double) -> Double {
        (Double(length) / end * 1000).rounded() / 10
    }
}

import Liquid

/// The names that the cases of the tests use, and extreme values of every type.
struct Oddments: Codable {
    struct Pair: Codable {
        let a: Int
        let b: [String]
    }

    let t: String
    let s: String
    let x: String
    let what: String?
    let xs: [String]
    let ys: [Int]
    let ps: [Pair]
    let e: [String]
    let a: Int
    let b: Int
    let n: Int?
    let z: Int
    let d: Double
    let tiny: Double
    let huge: Double
    let infinite: Double
    let nan: Double
    let f: Bool
    let h: Pair
    let m: Markup
    let day: CalendarDate
    let by: CalendarDate?
    let at: Instant
    let beginning: Instant
}

extension Oddments {
    static let hostile = Oddments(
        t: HostileText.quotes, s: HostileText.markup, x: HostileText.number, what: nil,
        xs: [HostileText.wide, HostileText.markup, HostileText.blank, HostileText.markup],
        ys: [.max, 0, .min, -1, 3],
        ps: [Pair(a: 1, b: []), Pair(a: .min, b: [HostileText.lines])], e: [], a: .max, b: .min,
        n: nil, z: 0, d: -0.0, tiny: .leastNonzeroMagnitude, huge: -.greatestFiniteMagnitude,
        infinite: .infinity, nan: .nan, f: false, h: Pair(a: -1, b: [HostileText.number]),
        m: Markup("<b>\n&amp;"), day: HostileData.day("2026-11-02"), by: nil,
        at: Instant(secondsSince1970: 1_793_113_200), beginning: Instant(secondsSince1970: .min))
}

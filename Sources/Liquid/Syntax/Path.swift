/// A name and the way from there: `strengths[0].feedback`.
struct Path: Sendable {
    struct Segment: Sendable {
        enum Key: Sendable {
            case name(String)
            case index(Expression)
        }

        let key: Key
        let range: Range<Int>
    }

    let name: String
    /// Where a frame keeps the value of `name`.
    let slot: Int
    let nameRange: Range<Int>
    var segments: [Segment] = []

    var range: Range<Int> {
        nameRange.lowerBound..<(segments.last?.range.upperBound ?? nameRange.upperBound)
    }
}

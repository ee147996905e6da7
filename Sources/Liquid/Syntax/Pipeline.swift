/// A value and the filters that it goes through.
struct Pipeline: Sendable {
    struct Step: Sendable {
        let filter: Filter
        let arguments: [Expression]
        let range: Range<Int>
    }

    let input: Expression
    var steps: [Step] = []

    var range: Range<Int> {
        input.range.lowerBound..<(steps.last?.range.upperBound ?? input.range.upperBound)
    }
}

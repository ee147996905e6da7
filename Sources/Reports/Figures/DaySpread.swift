/// How many days something took, over several times.
///
/// Percentiles are nearest ranks: the least number of days within which at least so many in a hundred
/// were done. So each of them is a number of days that something really took.
package struct DaySpread: Hashable, Sendable, Codable {
    /// The days within which half were done.
    package let median: Int

    /// The days within which nine in ten were done.
    package let percentile90: Int

    /// The days that the slowest took.
    package let longest: Int
}

/// How often something took how many days; what it remembers does not grow with how often that was.
struct DayCounts: Hashable, Sendable {
    private var counts: [Int: Int] = [:]
    private(set) var total = 0

    mutating func add(_ days: Int) {
        counts[days, default: 0] += 1
        total += 1
    }

    /// The spread; nil where there was nothing.
    var spread: DaySpread? {
        guard let longest = counts.keys.max() else { return nil }
        return DaySpread(
            median: percentile(50) ?? longest, percentile90: percentile(90) ?? longest,
            longest: longest)
    }

    private func percentile(_ percent: Int) -> Int? {
        let rank = (total * percent + 99) / 100
        var seen = 0
        return counts.keys.sorted().first { days in
            seen += counts[days, default: 0]
            return seen >= rank
        }
    }
}

/// Times work in rounds: each round times a loop of everything, so that a busy moment of the
/// machine falls on all alike.
struct Stopwatch {
    private let rounds = 15
    private let shortestLoop = Duration.milliseconds(20)
    private let clock = ContinuousClock()

    /// The median times of doing each work once.
    func medians(of works: [Work]) throws -> [Duration] {
        let loops = try works.map(loopLength)
        var times: [[Duration]] = works.map { _ in [] }
        for _ in 0..<rounds {
            for (index, work) in works.enumerated() {
                times[index].append(try time(of: work, loop: loops[index]) / loops[index])
            }
        }
        return times.map { $0.sorted()[rounds / 2] }
    }

    /// How often the work must be done to take long enough; finding out warms it up.
    private func loopLength(of work: Work) throws -> Int {
        var length = 1
        while try time(of: work, loop: length) < shortestLoop { length *= 2 }
        return length
    }

    private func time(of work: Work, loop length: Int) throws -> Duration {
        try clock.measure {
            for _ in 0..<length { try work.once() }
        }
    }
}

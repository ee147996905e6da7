import Dispatch
import Synchronization

extension Range<Int> {
    /// The number of stretches that have results at one time, so that memory stays flat.
    private static let stretchesAtOnce = 16

    /// Makes something of every stretch of this range, on all processors at once, and hands what
    /// was made to `body`, here and in order.
    func forEachStretch<Made: Sendable, Failure: Error>(
        of length: Int, make: @Sendable (Range<Int>) throws(Failure) -> Made,
        _ body: (Made) throws(Failure) -> Void
    ) throws(Failure) {
        for part in stretches(of: length * Self.stretchesAtOnce) {
            let stretches = part.stretches(of: length)
            let results = Mutex([Int: Result<Made, Failure>]())
            DispatchQueue.concurrentPerform(iterations: stretches.count) { number in
                let result = Result { () throws(Failure) in try make(stretches[number]) }
                results.withLock { $0[number] = result }
            }
            for number in stretches.indices {
                if let result = results.withLock({ $0[number] }) { try body(result.get()) }
            }
        }
    }

    private func stretches(of length: Int) -> [Range<Int>] {
        stride(from: lowerBound, to: upperBound, by: length).map {
            $0..<Swift.min($0 + length, upperBound)
        }
    }
}

extension Renderer {
    /// Whether a value is to be set between isolates.
    func isolates(_ run: Slice, _ expression: UInt32) throws(Fault) -> Bool {
        guard let direction = bench.direction else { return false }
        let (isIsolated, isBalanced) = bench.store.bytes.withUnsafeBufferPointer { bytes in
            let value = UnsafeBufferPointer(rebasing: bytes[run.range])
            return (direction.isolates(value), Direction.isBalanced(value))
        }
        guard isBalanced else {
            throw Fault(
                .unbalancedDirection(path: written(expression)),
                at: program.expressions[Int(expression)].span)
        }
        return isIsolated
    }
}

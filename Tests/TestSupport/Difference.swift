/// The lines in which two texts differ, as a test should print them; nil when they are the same.
///
/// Texts are compared byte by byte, and what cannot be seen is shown escaped.
package func difference(_ actual: [UInt8], _ expected: [UInt8]) -> String? {
    guard actual != expected else { return nil }
    let change = lines(of: actual).difference(from: lines(of: expected))
    let steps = change.map { step in
        switch step {
        case .remove(let offset, let line, _): (offset, "- \(offset + 1): \(line)")
        case .insert(let offset, let line, _): (offset, "+ \(offset + 1): \(line)")
        }
    }
    return steps.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
}

private func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(reflecting: String(decoding: $0, as: UTF8.self)) }
}

/// The faults of a short text that must follow an ASCII grammar.
package enum TokenFault: Hashable, Sendable {
    /// Nothing stands where something must.
    case empty

    /// It is longer than this many bytes.
    case tooLong(maximum: Int)

    /// The byte at this offset, counted from 0, may not stand there.
    case disallowedByte(at: Int)
}

extension TokenFault: CustomStringConvertible {
    /// The end of a sentence that begins with what is at fault.
    package var description: String {
        switch self {
        case .empty: "is empty"
        case .tooLong(let maximum): "is longer than \(maximum) bytes"
        case .disallowedByte(let offset): "may not have the byte at offset \(offset)"
        }
    }
}

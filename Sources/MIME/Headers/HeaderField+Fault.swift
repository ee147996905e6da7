extension HeaderField {
    /// The reason why a value cannot stand in a header.
    package enum Fault: Hashable, Sendable {
        /// A control character or line break begins at this byte offset, counted from 0.
        case control(Unicode.Scalar, at: Int)

        /// A structured value leaves ASCII at this byte offset, counted from 0.
        case notASCII(at: Int)

        /// Without a break, blanks and a word of a structured value are too long for any line.
        case unfoldable
    }
}

extension HeaderField.Fault: CustomStringConvertible {
    /// The end of a sentence that begins with the name of the header.
    package var description: String {
        switch self {
        case .control(let scalar, let offset):
            "may not have the control character \(scalar.hexadecimal) at offset \(offset)"
        case .notASCII(let offset): "is beyond ASCII at offset \(offset)"
        case .unfoldable: "cannot be folded to lines of \(HeaderField.maximumLineLength) bytes"
        }
    }
}

extension Evaluator {
    /// The number that a value counts as in standard Liquid: 0 for what is none.
    ///
    /// Text counts as the decimal that it is, or else as the whole number that it begins with.
    func number(_ datum: RuntimeValue) -> RuntimeValue {
        switch datum {
        case .integer, .decimal: datum
        case .text(let run), .markup(let run): Self.number(in: bytes(run))
        default: .integer(0)
        }
    }

    private static func number(in bytes: ArraySlice<UInt8>) -> RuntimeValue {
        // No number is longer than that; of a longer text only the beginning counts.
        let text = String(decoding: bytes.prefix(400), as: UTF8.self).trimmingSpace
        var digits = text[...]
        if digits.first == "-" { digits.removeFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
            let decimal = Double(text)
        {
            return .decimal(decimal)
        }
        let whole = digits.prefix { $0.utf8.count == 1 && $0.utf8.allSatisfy(\.isDigit) }
        guard !whole.isEmpty else { return .integer(0) }
        let sign = text.first == "-" ? "-" : ""
        return Int(sign + whole).map(RuntimeValue.integer) ?? .decimal(Double(sign + whole) ?? 0)
    }

    /// The whole number that a value is; nil where it is none.
    func integer(_ datum: RuntimeValue) -> Int? {
        switch datum {
        case .integer(let number): return number
        // What is too large for an Int only ever bounds something: the largest will do.
        case .decimal(let number) where abs(number) >= 0x1p63: return number < 0 ? .min : .max
        case .text(let run), .markup(let run):
            let text = String(decoding: bytes(run), as: UTF8.self).trimmingSpace
            return Int(text)
        default: return nil
        }
    }
}

extension String {
    var trimmingSpace: String {
        let bytes = Array(utf8)
        let range = bytes.trimmingEnd(of: bytes.trimmingStart(of: bytes.indices))
        return String(decoding: bytes[range], as: UTF8.self)
    }
}

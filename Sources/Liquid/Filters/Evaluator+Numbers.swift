extension Evaluator {
    /// The number that a value counts as in standard Liquid: 0 for what is none.
    ///
    /// Text counts as the decimal that it is, or else as the whole number that it begins with.
    func number(_ value: RuntimeValue) -> RuntimeValue {
        switch value {
        case .integer, .decimal: value
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
    func integer(_ value: RuntimeValue) -> Int? {
        switch value {
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

/// A decimal with as many digits as it is written with, so that 0.1 and 0.2 add up to 0.3.
struct ExactDecimal {
    /// The digits, without the point.
    private let digits: Int128
    /// The number of digits after the decimal point.
    private let scale: Int

    private static let maximumScale = 18

    /// Nil where the number has more digits than can be calculated with exactly.
    init?(_ value: RuntimeValue) {
        switch value {
        case .integer(let number):
            digits = Int128(number)
            scale = 0
        case .decimal(let number):
            let text = number.description
            guard number.isFinite, !text.contains("e"), let point = text.firstIndex(of: ".") else {
                return nil
            }
            let fraction = text[text.index(after: point)...]
            guard fraction.count <= Self.maximumScale,
                let digits = Int128(text[..<point] + fraction)
            else { return nil }
            self.digits = digits
            scale = fraction.count
        default: return nil
        }
    }

    private init(digits: Int128, scale: Int) {
        self.digits = digits
        self.scale = scale
    }

    var decimal: Double {
        var text = String(digits.magnitude)
        if text.count <= scale {
            text = String(repeating: "0", count: scale + 1 - text.count) + text
        }
        text.insert(".", at: text.index(text.endIndex, offsetBy: -scale))
        return Double((digits < 0 ? "-" : "") + text + "0") ?? .nan
    }

    /// The result of an operation on the digits of both, brought to one scale; nil on overflow.
    func combined(
        with other: ExactDecimal, _ operation: (Int128, Int128) -> (Int128, overflow: Bool)
    ) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        guard let left = digits(at: scale), let right = other.digits(at: scale) else { return nil }
        let (result, overflow) = operation(left, right)
        return overflow ? nil : ExactDecimal(digits: result, scale: scale)
    }

    func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = digits.multipliedReportingOverflow(by: other.digits)
        return overflow ? nil : ExactDecimal(digits: product, scale: scale + other.scale)
    }

    private func digits(at scale: Int) -> Int128? {
        var digits = digits
        for _ in self.scale..<scale {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits = product
        }
        return digits
    }
}

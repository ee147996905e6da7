/// A decimal with as many digits as it is written with, so that 0.1 and 0.2 add up to 0.3.
struct ExactDecimal {
    /// The digits, without the point.
    private let digits: Int128
    /// How many of the digits stand behind the point.
    private let scale: Int

    private static let maximumScale = 18

    /// Nil where the number has more digits than can be calculated with exactly.
    init?(_ datum: RuntimeValue) {
        switch datum {
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

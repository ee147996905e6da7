extension Evaluator {
    mutating func calculated(
        _ filter: Filter, _ input: RuntimeValue, _ arguments: Arguments
    ) throws(FilterFault) -> RuntimeValue {
        let number = number(input)
        let operand = self.number(arguments[0] ?? .integer(0))
        switch filter {
        case .abs: return Self.absolute(number)
        case .ceil: return try rounded(number, .up)
        case .floor: return try rounded(number, .down)
        case .round: return try rounded(number, digits: operand)
        case .plus, .minus, .times: return Self.exact(filter, number, operand)
        case .atLeast: return try order(number, operand) ?? 0 < 0 ? operand : number
        case .atMost: return try order(number, operand) ?? 0 > 0 ? operand : number
        default: return try divided(number, operand, isModulo: filter == .modulo)
        }
    }

    private static func absolute(_ number: RuntimeValue) -> RuntimeValue {
        switch number {
        case .integer(let value): value == .min ? .decimal(0x1p63) : .integer(abs(value))
        case .decimal(let value): .decimal(abs(value))
        default: number
        }
    }

    private func rounded(
        _ number: RuntimeValue, _ rule: FloatingPointRoundingRule
    ) throws(FilterFault) -> RuntimeValue {
        guard case .decimal(let value) = number else { return number }
        return try whole(value.rounded(rule))
    }

    private func whole(_ value: Double) throws(FilterFault) -> RuntimeValue {
        guard value.isFinite else { throw FilterFault(.integer) }
        return Int(exactly: value).map(RuntimeValue.integer) ?? .decimal(value)
    }

    private func rounded(_ number: RuntimeValue, digits: RuntimeValue) throws(FilterFault)
        -> RuntimeValue
    {
        let places = Int(exactly: Self.double(digits).rounded(.towardZero)) ?? 0
        if case .integer(let value) = number, places < 0 {
            let scale = Self.power(of: -max(places, -18))
            return try whole((Double(value) / scale).rounded(.toNearestOrAwayFromZero) * scale)
        }
        guard case .decimal(let value) = number else { return number }
        guard places > 0 else {
            let scale = Self.power(of: -max(places, -18))
            return try whole((value / scale).rounded(.toNearestOrAwayFromZero) * scale)
        }
        guard places < 16, abs(value) < 1e15 else { return number }
        let scaled = Self.exact(.times, number, .decimal(Self.power(of: places)))
        guard case .decimal(let product) = scaled else { return number }
        let rounded = product.rounded(.toNearestOrAwayFromZero)
        return .decimal(rounded / Self.power(of: places))
    }

    private static func power(of exponent: Int) -> Double {
        (0..<max(0, exponent)).reduce(1.0) { power, _ in power * 10 }
    }

    /// A sum, difference or product: whole where both are whole and it fits, decimal else.
    static func exact(_ filter: Filter, _ left: RuntimeValue, _ right: RuntimeValue) -> RuntimeValue
    {
        if case .integer(let left) = left, case .integer(let right) = right {
            let (result, overflow) =
                switch filter {
                case .plus: left.addingReportingOverflow(right)
                case .minus: left.subtractingReportingOverflow(right)
                default: left.multipliedReportingOverflow(by: right)
                }
            if !overflow { return .integer(result) }
        }
        if let first = ExactDecimal(left), let second = ExactDecimal(right) {
            let result =
                switch filter {
                case .plus: first.combined(with: second) { $0.addingReportingOverflow($1) }
                case .minus: first.combined(with: second) { $0.subtractingReportingOverflow($1) }
                default: first.multiplied(by: second)
                }
            if let result { return .decimal(result.decimal) }
        }
        let (first, second) = (double(left), double(right))
        return switch filter {
        case .plus: .decimal(first + second)
        case .minus: .decimal(first - second)
        default: .decimal(first * second)
        }
    }

    static func double(_ number: RuntimeValue) -> Double {
        switch number {
        case .integer(let value): Double(value)
        case .decimal(let value): value
        default: 0
        }
    }

    /// Division and its rest, both towards negative infinity.
    private func divided(
        _ left: RuntimeValue, _ right: RuntimeValue, isModulo: Bool
    ) throws(FilterFault) -> RuntimeValue {
        guard Self.double(right) != 0 else { throw FilterFault(.division, argument: 0) }
        if case .integer(let left) = left, case .integer(let right) = right {
            let (quotient, overflow) = left.dividedReportingOverflow(by: right)
            guard !overflow else { return isModulo ? .integer(0) : .decimal(-Double(left)) }
            let rest = left % right
            let isBelow = rest != 0 && (rest < 0) != (right < 0)
            return .integer(
                isModulo ? (isBelow ? rest + right : rest) : (isBelow ? quotient - 1 : quotient))
        }
        guard isModulo else { return .decimal(Self.double(left) / Self.double(right)) }
        let exact = ExactDecimal(left).flatMap { first in
            ExactDecimal(right).flatMap { second in
                first.combined(with: second) { dividend, divisor in
                    let rest = dividend % divisor
                    let isBelow = rest != 0 && (rest < 0) != (divisor < 0)
                    return (isBelow ? rest + divisor : rest, false)
                }
            }
        }
        if let exact { return .decimal(exact.decimal) }
        let (dividend, divisor) = (Self.double(left), Self.double(right))
        return .decimal(dividend - divisor * (dividend / divisor).rounded(.down))
    }
}

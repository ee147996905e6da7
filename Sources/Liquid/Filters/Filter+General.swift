extension Filter {
    static let general = [
        Filter("date", arguments: 1...1, date),
        Filter("default", arguments: 1...1, takesNil: true, `default`),
        Filter("pluralize", arguments: 2...2, pluralize),
    ]

    /// The date in the format of strftime(3), in English.
    private static func date(_ call: FilterCall) throws(FilterFault) -> Value {
        guard case .date(let date) = call.input else { throw call.unsuitable(.date, .input) }
        guard let text = DateFormat(try call.text(.argument(0))).text(of: date) else {
            throw FilterFault(kind: .invalidDateFormat, operand: .argument(0))
        }
        return .string(text)
    }

    /// The input, or the argument for nil, false, and what is empty.
    private static func `default`(_ call: FilterCall) throws(FilterFault) -> Value {
        call.input.isTruthy && !call.input.is(.empty) ? call.input : call.arguments[0]
    }

    /// The first word for one, the second for any other number; the number itself is not printed.
    private static func pluralize(_ call: FilterCall) throws(FilterFault) -> Value {
        guard case .integer(let count) = call.input else { throw call.unsuitable(.number, .input) }
        return .string(try call.text(.argument(count == 1 ? 0 : 1)))
    }
}

import Core

extension Evaluator {
    /// The first word for one, the second for any other number; the number itself is not printed.
    mutating func pluralized(_ input: RuntimeValue, _ arguments: Arguments) throws(FilterFault)
        -> RuntimeValue
    {
        let isOne = Self.double(input) == 1
        return .text(try text(of: arguments[isOne ? 0 : 1] ?? .nil))
    }

    /// The number as an ordinal: 1st, 2nd, 3rd, 11th; `1.` in German, `1er` and `2e` in French,
    /// `1.º` in Spanish.
    mutating func ordinal(_ input: RuntimeValue) throws(FilterFault) -> RuntimeValue {
        guard case .integer(let number) = input else { throw FilterFault(.integer) }
        let ending =
            switch try language(Arguments()) {
            case .english: Self.englishOrdinalEnding(number.magnitude)
            case .german: "."
            case .french: number == 1 ? "er" : "e"
            case .spanish: ".º"
            }
        return .text(try add("\(number)\(ending)"))
    }

    private static func englishOrdinalEnding(_ number: UInt) -> String {
        if (11...13).contains(number % 100) { return "th" }
        return switch number % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
    }

    /// The name of whom something belongs to: `Ada's` in English, `Adas` and `Klaus’` in German.
    mutating func possessive(_ input: RuntimeValue) throws(FilterFault) -> RuntimeValue {
        guard let possessive = try language(Arguments()).possessive else {
            throw FilterFault(.unknown(.filter, name: "possessive", suggestion: nil))
        }
        return try mapped(input, possessive)
    }

    /// The day as the language names it in a sentence, or in this format.
    mutating func name(of day: CalendarDate, in format: RuntimeValue?) throws(FilterFault)
        -> RuntimeValue
    {
        let language = try language(Arguments())
        let text = format?.textRun.map(arena.string)
        let format = text.map(DateFormat.init) ?? language.format(for: day)
        try pay(for: Self.dateCost)
        guard format.isValid else { throw FilterFault(.invalidDateFormat, argument: 0) }
        return .text(try add(format.text(of: LocalTime(day), in: language)))
    }

    /// The items as the language lists them: "a", "a and b", "a, b, and c".
    ///
    /// Of no items nothing can be said: the result is then nil, which has to be guarded.
    mutating func sentence(_ input: RuntimeValue, _ arguments: Arguments) throws(FilterFault)
        -> RuntimeValue
    {
        let items = try items(input)
        let and = try language(arguments).and
        guard !items.isEmpty else { return .nil }
        return .text(
            try build { (evaluator) throws(FilterFault) in
                for (index, item) in items.enumerated() {
                    if index > 0, index == items.count - 1 {
                        evaluator.append(items.count > 2 && and.takesComma ? ", " : " ")
                        evaluator.append(and.word + " ")
                    } else if index > 0 {
                        evaluator.append(", ")
                    }
                    try evaluator.appendText(of: item, in: .sentence)
                    try evaluator.checkMemory()
                }
            })
    }
}

/// A format of strftime(3) for days, in American English.
///
/// | directive | prints | directive | prints |
/// |---|---|---|---|
/// | `%Y` `%y` | 2026, 26 | `%A` `%a` | Thursday, Thu |
/// | `%m` | 11 | `%j` | 316 |
/// | `%B` `%b` | November, Nov | `%F` | 2026-11-12 |
/// | `%d` `%e` | 02, " 2" | `%%` | % |
///
/// Between the percent sign and the letter, `-` takes the padding away and `^` prints capitals.
struct DateFormat {
    private let format: String

    init(_ format: String) {
        self.format = format
    }

    /// The date in this format; nil where a directive is unknown.
    func text(of date: CalendarDate) -> String? {
        var text = ""
        var rest = format[...]
        while let character = rest.popFirst() {
            guard character == "%" else {
                text.append(character)
                continue
            }
            var isPadded = true
            var isUppercase = false
            while let flag = rest.first, flag == "-" || flag == "^" {
                if flag == "-" { isPadded = false } else { isUppercase = true }
                rest.removeFirst()
            }
            guard let directive = rest.popFirst(),
                let field = Self.field(directive, of: date, isPadded: isPadded)
            else { return nil }
            text += isUppercase ? field.uppercased() : field
        }
        return text
    }

    private static func field(
        _ directive: Character, of date: CalendarDate, isPadded: Bool
    ) -> String? {
        func number(_ value: Int, _ width: Int, filler: Character = "0") -> String {
            padded(value, to: isPadded ? width : 0, with: filler)
        }
        let month = months[date.month - 1]
        let weekday = weekdays[date.weekday.rawValue - 1]
        return switch directive {
        case "Y": number(date.year, 4)
        case "y": number(date.year % 100, 2)
        case "m": number(date.month, 2)
        case "B": month
        case "b": String(month.prefix(3))
        case "d": number(date.day, 2)
        case "e": number(date.day, 2, filler: " ")
        case "j": number(date.dayOfYear, 3)
        case "A": weekday
        case "a": String(weekday.prefix(3))
        case "F": date.description
        case "%": "%"
        default: nil
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}

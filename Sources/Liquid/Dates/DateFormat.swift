import Core

/// A format of Ruby's strftime: the directives of strftime(3), with flags and a width between the
/// percent sign and the letter.
///
/// The flags: `-` no padding, `0` zeros, `_` spaces, `^` capitals, `#` the other case, `:` a colon
/// in `%z`.
struct DateFormat {
    private let parts: [Part]

    /// The format of a moment that is printed without one.
    static let standard = DateFormat("%Y-%m-%d %H:%M:%S %z")

    init(_ format: String) {
        var parts: [Part] = []
        var rest = format[...]
        while let percent = rest.firstIndex(of: "%") {
            if percent > rest.startIndex { parts.append(.text(String(rest[..<percent]))) }
            rest = rest[percent...]
            parts.append(.directive(DateDirective(&rest)))
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// Tells whether it says anything, and every directive is known.
    var isValid: Bool {
        !parts.isEmpty
            && parts.allSatisfy { part in
                guard case .directive(let directive) = part else { return true }
                return directive.text(of: LocalTime(.epoch), in: .english) != nil
            }
    }

    /// The moment in this format; unknown directives print themselves.
    func text(of moment: LocalTime, in language: Localization.Language) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let piece): text += piece
            case .directive(let directive):
                text += directive.text(of: moment, in: language) ?? directive.source
            }
        }
        return text
    }

    private enum Part {
        case text(String)
        case directive(DateDirective)
    }
}

/// One directive of a date format: `%-d`, `%^B`, `%10N`.
struct DateDirective {
    /// As it is written.
    let source: String
    private var letter: Character?
    private var padding: Character?
    private var isUnpadded = false
    private var isUppercase = false
    private var swapsCase = false
    private var colons = 0
    private var width: Int?

    /// The widest that a directive may ask for.
    private static let maximumWidth = 1024

    /// Reads the directive that `text` begins with, and goes behind it.
    init(_ text: inout Substring) {
        let start = text
        text.removeFirst()
        while let flag = text.first, "-0^_#:".contains(flag) {
            switch flag {
            case "-": isUnpadded = true
            case "0": padding = "0"
            case "_": padding = " "
            case "^": isUppercase = true
            case "#": swapsCase = true
            default: colons += 1
            }
            text.removeFirst()
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty {
            width = min(Int(digits) ?? Self.maximumWidth, Self.maximumWidth)
            text = text[digits.endIndex...]
        }
        letter = text.popFirst()
        // Other ways of writing that a language may have: this one has none.
        if letter == "E" || letter == "O" { letter = text.popFirst() }
        source = String(start[..<text.startIndex])
    }

    /// The text of the directive; nil if there is no such directive.
    func text(of moment: LocalTime, in language: Localization.Language) -> String? {
        if let number = number(of: moment) {
            let filler = padding ?? number.filler
            return padded(
                number.value, to: isUnpadded ? 0 : width ?? number.width, with: filler)
        }
        if letter == "N" || letter == "L" { return fraction(of: moment) }
        if letter == "z" { return offset(of: moment) }
        guard var text = name(of: moment, in: language) else { return nil }
        if isUppercase { text = text.uppercased() }
        if swapsCase {
            text = letter == "p" || letter == "Z" ? text.lowercased() : text.uppercased()
        }
        let missing = max(0, (isUnpadded ? 0 : width ?? 0) - text.count)
        return String(repeating: padding ?? " ", count: missing) + text
    }

    private func number(of moment: LocalTime) -> (value: Int, width: Int, filler: Character)? {
        let date = moment.date
        let hour = (moment.hour + 11) % 12 + 1
        return switch letter {
        case "Y": (date.year, 4, "0")
        case "C": (date.year / 100, 2, "0")
        case "y": (date.year % 100, 2, "0")
        case "m": (date.month, 2, "0")
        case "d": (date.day, 2, "0")
        case "e": (date.day, 2, " ")
        case "j": (date.dayOfYear, 3, "0")
        case "H": (moment.hour, 2, "0")
        case "k": (moment.hour, 2, " ")
        case "I": (hour, 2, "0")
        case "l": (hour, 2, " ")
        case "M": (moment.minute, 2, "0")
        case "S": (moment.second, 2, "0")
        case "s": (moment.secondsSince1970, 1, "0")
        case "u": (date.weekday.rawValue, 1, "0")
        case "w": (date.weekday.rawValue % 7, 1, "0")
        case "U": ((date.dayOfYear + 6 - date.weekday.rawValue % 7) / 7, 2, "0")
        case "W": ((date.dayOfYear + 6 - (date.weekday.rawValue + 6) % 7) / 7, 2, "0")
        case "G": (date.week.year, 4, "0")
        case "g": (date.week.year % 100, 2, "0")
        case "V": (date.week.number, 2, "0")
        default: nil
        }
    }

    private func name(of moment: LocalTime, in language: Localization.Language) -> String? {
        let month = moment.date.month - 1
        let weekday = moment.date.weekday.rawValue - 1
        switch letter {
        case "B": return language.months[month]
        case "b", "h": return language.shortMonths[month]
        case "A": return language.weekdays[weekday]
        case "a": return language.shortWeekdays[weekday]
        case "p": return moment.hour < 12 ? "AM" : "PM"
        case "P": return moment.hour < 12 ? "am" : "pm"

        case "Z": return moment.zone
        case "n": return "\n"
        case "t": return "\t"
        case "%": return "%"
        default:
            return letter.flatMap { Self.compounds[$0] }.map {
                DateFormat($0).text(of: moment, in: language)
            }
        }
    }

    private static let compounds: [Character: String] = [
        "c": "%a %b %e %T %Y", "D": "%m/%d/%y", "F": "%Y-%m-%d", "v": "%e-%^b-%Y",
        "x": "%m/%d/%y", "X": "%H:%M:%S", "r": "%I:%M:%S %p", "R": "%H:%M", "T": "%H:%M:%S",
        "+": "%a %b %e %H:%M:%S %Z %Y",
    ]

    private func fraction(of moment: LocalTime) -> String {
        let digits = padded(moment.nanosecond, to: 9)
        let count = width ?? (letter == "L" ? 3 : 9)
        return digits.prefix(count) + String(repeating: "0", count: max(0, count - 9))
    }

    private func offset(of moment: LocalTime) -> String {
        let minutes = abs(moment.offset) / 60
        let sign = moment.offset < 0 ? "-" : "+"
        let divider = colons > 0 ? ":" : ""
        let seconds = colons > 1 ? ":" + padded(abs(moment.offset) % 60, to: 2) : ""
        let rest = divider + padded(minutes % 60, to: 2) + seconds
        let hours = max(2, (width ?? 0) - sign.count - rest.count)
        return sign + padded(minutes / 60, to: isUnpadded ? 1 : hours) + rest
    }
}

extension CalendarDate {
    /// The week of ISO 8601 (§3.1.1.23), and the year that it belongs to.
    var week: (year: Int, number: Int) {
        let number = (dayOfYear - weekday.rawValue + 10) / 7
        if number < 1 {
            let before = CalendarDate(year: max(1, year - 1), month: 12, day: 31)
            return (year - 1, before?.week.number ?? 52)
        }
        let isLong = CalendarDate(year: year, month: 12, day: 31).map { $0.weekday.rawValue >= 4 }
        return number == 53 && isLong == false ? (year + 1, 1) : (year, number)
    }
}

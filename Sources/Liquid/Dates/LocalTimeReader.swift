import Core

/// Reads a moment out of text as loosely as standard Liquid does: `2026-11-12 10:00:00 +0200`,
/// `March 14, 2016`, `Fri Jul 16 01:00:00 2004`, `14/3/2016`, `10:30 pm`.
struct LocalTimeReader {
    private let present: Instant?
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var time: (hour: Int, minute: Int, second: Int, nanosecond: Int)?
    private var offset: Int?
    private var numbers: [Int] = []

    /// - Parameter present: The moment whose day stands for a day that is not told.
    init(present: Instant?) {
        self.present = present
    }

    /// Nil where the text is no moment.
    mutating func moment(in text: String) -> LocalTime? {
        let words = text.split { $0.isWhitespace || $0 == "," }
        guard !words.isEmpty, words.count <= 10 else { return nil }
        for word in words where !read(word) { return nil }
        takeNumbers()
        guard year != nil || month != nil || day != nil || time != nil else { return nil }
        let today = present.map { LocalTime($0).date }
        guard let year = year ?? today?.year,
            let month = month ?? (day == nil && time != nil ? today?.month : nil)
                ?? Optional(today?.month ?? 1),
            let date = CalendarDate(
                year: year, month: month,
                day: day ?? (self.month == nil && time != nil ? today?.day ?? 1 : 1))
        else { return nil }
        var moment = LocalTime(date)
        if let time {
            (moment.hour, moment.minute, moment.second, moment.nanosecond) = time
        }
        moment.offset = offset ?? 0
        // An offset is no zone: the zone has no name then.
        if offset != nil { moment.zone = "" }
        return moment
    }

    private mutating func read(_ word: Substring) -> Bool {
        if readTime(word) || readDate(word) || readName(word) || readOffset(word) { return true }
        // An ISO 8601 date and time, with a T between them.
        if let divider = word.firstIndex(where: { $0 == "T" || $0 == "t" }),
            word.first?.isNumber == true
        {
            let time = word[word.index(after: divider)...]
            return readDate(word[..<divider]) && readTimeWithOffset(time)
        }
        return readTimeWithOffset(word)
    }

    private mutating func readTimeWithOffset(_ word: Substring) -> Bool {
        guard word.contains(":"), let end = word.lastIndex(where: { "+-Zz".contains($0) }) else {
            return readTime(word)
        }
        return readTime(word[..<end]) && readOffset(word[end...])
    }

    /// `10:00`, `10:00:00.5`, `10:00pm`, `10pm`, and `pm` by itself.
    private mutating func readTime(_ word: Substring) -> Bool {
        let lower = word.lowercased()
        let half = ["am", "pm"].first { lower.hasSuffix($0) }
        let digits = half == nil ? lower[...] : lower.dropLast(2)
        if digits.isEmpty, half != nil {
            guard let time else {
                guard let hour = numbers.popLast() else { return false }
                self.time = (Self.hour(hour, half), 0, 0, 0)
                return hour <= 12
            }
            self.time?.hour = Self.hour(time.hour, half)
            return true
        }
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count) || parts.count == 1 && half != nil else { return false }
        let seconds = parts.count == 3 ? parts[2].split(separator: ".") : []
        guard let hour = Self.number(parts[0]), hour < 25,
            let minute = parts.count > 1 ? Self.number(parts[1]) : 0, minute < 60,
            let second = seconds.isEmpty ? 0 : Self.number(seconds[0]), second < 61
        else { return false }
        let fraction = seconds.count > 1 ? String(seconds[1].prefix(9)) : "0"
        let scaled = fraction + String(repeating: "0", count: max(0, 9 - fraction.count))
        guard let nanosecond = Self.number(scaled[...]) else { return false }
        time = (Self.hour(hour, half), minute, second, nanosecond)
        return true
    }

    private static func hour(_ hour: Int, _ half: String?) -> Int {
        switch half {
        case "am": hour % 12
        case "pm": hour % 12 + 12
        default: hour
        }
    }

    /// `2026-11-12`, `2026/11/12`, `12-11-2026`, `2026-11`, `20261112`, and a number by itself.
    private mutating func readDate(_ word: Substring) -> Bool {
        let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        let ordinal = ["st", "nd", "rd", "th"].contains { word.lowercased().hasSuffix($0) }
        if parts.count == 1, let number = Self.number(ordinal ? word.dropLast(2) : word) {
            if word.count == 8 {
                (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
            } else {
                numbers.append(number)
            }
            return true
        }
        if parts.count == 3, let middle = Self.month(parts[1]) {
            guard let first = Self.number(parts[0]), let last = Self.number(parts[2]) else {
                return false
            }
            (year, month, day) = parts[0].count == 4 ? (first, middle, last) : (last, middle, first)
            return true
        }
        let values = parts.compactMap(Self.number)
        guard values.count == parts.count, (2...3).contains(values.count) else { return false }
        switch (values.count, parts[0].count) {
        case (3, 4): (year, month, day) = (values[0], values[1], values[2])
        case (3, _): (day, month, year) = (values[0], values[1], values[2])
        case (_, 4): (year, month) = (values[0], values[1])
        default: (month, day) = (values[0], values[1])
        }
        return true
    }

    /// The name of a month or of a day.
    private mutating func readName(_ word: Substring) -> Bool {
        if let month = Self.month(word) {
            self.month = month
            return true
        }
        return word.count >= 3
            && Localization.Language.english.weekdays.contains {
                $0.lowercased().hasPrefix(word.lowercased())
            }
    }

    private static func month(_ word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        let lower = word.lowercased()
        return Localization.Language.english.months.firstIndex { $0.lowercased().hasPrefix(lower) }
            .map { $0 + 1 }
    }

    /// `+0200`, `-05:00`, `Z`, `UTC`, `GMT`.
    private mutating func readOffset(_ word: Substring) -> Bool {
        if ["z", "utc", "gmt"].contains(word.lowercased()) { return true }
        guard let sign = word.first, sign == "+" || sign == "-", time != nil else { return false }
        let digits = word.dropFirst().filter { $0 != ":" }
        guard digits.count == 4 || digits.count == 2, let number = Self.number(digits[...]) else {
            return false
        }
        let minutes = digits.count == 4 ? number / 100 * 60 + number % 100 : number * 60
        offset = minutes * (sign == "-" ? -60 : 60)
        return true
    }

    /// Gives numbers that stand alone their meaning: four digits are a year, others a day first.
    private mutating func takeNumbers() {
        for number in numbers {
            if number > 31 {
                year = year ?? number
            } else if day == nil {
                day = number
            } else {
                year = year ?? number
            }
        }
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }
}

import Core
import Files
import Records

/// The time of an event, as an export gives it: a day, or a moment.
enum ExportTime: Hashable, Sendable {
    case day(CalendarDate)

    /// A moment, with the offset from UTC that it was written with; nil for UTC.
    case moment(Instant, offset: Int?)

    /// Reads `2026-11-23`, `2026-11-23T16:00:00.000Z`, `2026-11-23T16:00:00+01:00`, or
    /// `2026-11-23 16:00:00.242`, which is UTC.
    init?(iso text: String) {
        let text = text.trimmed
        guard let day = CalendarDate(String(text.prefix(10))) else { return nil }
        if text.utf8.count == 10 {
            self = .day(day)
            return
        }
        guard let time = LocalTime(day, clock: text.utf8.dropFirst(10)) else { return nil }
        self = .moment(
            Instant(secondsSince1970: time.secondsSince1970),
            offset: time.offset == 0 ? nil : time.offset)
    }

    /// Reads milliseconds since 1970.
    init?(milliseconds text: String) {
        guard let number = Double(text.trimmed), abs(number) < 1e14 else { return nil }
        let seconds = Int((number / 1_000).rounded(.down))
        self = .moment(Instant(secondsSince1970: seconds), offset: nil)
    }

    /// The day of the event in the candidate's zone.
    ///
    /// If that zone is not known, the offset that the time was written with counts, and then the
    /// team's zone.
    func day(in zone: String?, otherwise team: Zone) -> CalendarDate {
        switch self {
        case .day(let day): return day
        case .moment(let instant, let written):
            let offset =
                zone.flatMap(Zone.init(named:))?.offset(at: instant) ?? written
                ?? team.offset(at: instant)
            return LocalTime(instant, offset: offset).date
        }
    }

    /// Seconds since 1970, to compare two times.
    private var seconds: Int {
        switch self {
        case .day(let day): LocalTime(day).secondsSince1970
        case .moment(let instant, _): instant.secondsSince1970
        }
    }

    /// Returns the later of two times.
    static func later(_ one: ExportTime?, _ other: ExportTime?) -> ExportTime? {
        guard let one else { return other }
        guard let other else { return one }
        return other.seconds > one.seconds ? other : one
    }
}

// MARK: A text for temporary files

extension ExportTime {
    /// The time as a text that `init(stored:)` reads.
    var stored: String {
        switch self {
        case .day(let day): "d\(day)"
        case .moment(let instant, let offset):
            "m\(instant.secondsSince1970) \(offset.map(String.init) ?? "")"
        }
    }

    init?(stored text: String) {
        if text.first == "d" {
            guard let day = CalendarDate(String(text.dropFirst())) else { return nil }
            self = .day(day)
        } else {
            let parts = text.dropFirst().split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2, let seconds = Int(parts[0]) else { return nil }
            self = .moment(Instant(secondsSince1970: seconds), offset: Int(parts[1]))
        }
    }
}

extension LocalTime {
    /// Reads the time of day of a text such as `T16:00:00.000+01:00`.
    fileprivate init?(_ day: CalendarDate, clock text: Substring.UTF8View) {
        self.init(day)
        var bytes = Array(text)[...]
        guard bytes.takeOne(of: "T "), let hour = bytes.takeTwoDigits(), hour <= 24,
            bytes.takeOne(of: ":"), let minute = bytes.takeTwoDigits(), minute < 60
        else { return nil }
        (self.hour, self.minute) = (hour, minute)
        if bytes.takeOne(of: ":") {
            guard let second = bytes.takeTwoDigits(), second <= 60 else { return nil }
            self.second = second
            if bytes.takeOne(of: ".,") {
                bytes = bytes.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
        }
        bytes = bytes.drop { $0 == UInt8(ascii: " ") }
        guard !["", "Z", "UTC"].contains(String(decoding: bytes, as: UTF8.self)) else { return }
        let isWest = bytes.first == UInt8(ascii: "-")
        guard bytes.takeOne(of: "+-"), let hours = bytes.takeTwoDigits() else { return nil }
        _ = bytes.takeOne(of: ":")
        let minutes = bytes.isEmpty ? 0 : bytes.takeTwoDigits()
        guard let minutes, bytes.isEmpty else { return nil }
        offset = (hours * 3_600 + minutes * 60) * (isWest ? -1 : 1)
    }
}

extension ArraySlice<UInt8> {
    /// Takes the next character if it is one of these.
    fileprivate mutating func takeOne(of characters: StaticString) -> Bool {
        guard let first, characters.description.utf8.contains(first) else { return false }
        removeFirst()
        return true
    }

    /// Takes a number of two digits.
    fileprivate mutating func takeTwoDigits() -> Int? {
        let digits = prefix(2)
        guard digits.count == 2,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        removeFirst(2)
        return Int(String(decoding: digits, as: UTF8.self))
    }
}

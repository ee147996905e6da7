import Core
import Letters

/// A promise to one candidate with its state, as `due` shows it.
struct PromiseStatus: Encodable {
    /// The states, in the order of the list.
    enum State: String, CaseIterable, Encodable {
        case overdue
        case dueSoon = "due_soon"
        case open, kept, replaced, broken, void

        /// True if the list for people has it; JSON has all.
        var isListed: Bool { self != .void }

        /// The heading of its list.
        var title: String { self == .dueSoon ? "due soon" : rawValue }
    }

    let application: String
    let what: String
    let by: CalendarDate
    let state: State

    /// The days that are left, or that were left when the promise ended; negative if it was late.
    let days: Int?

    /// The letter that made the promise, or `promised_by`.
    let madeBy: String?

    /// The deadline rule that set the day.
    let deadline: String?

    let madeOn: CalendarDate?

    /// The last day on which a letter repeated the promise.
    let repeatedOn: CalendarDate?

    /// The letter that kept, replaced or broke it.
    let answeredBy: String?

    /// The person who said that it was kept.
    let confirmedBy: String?

    /// The day on which it was kept, replaced or broken.
    let answeredOn: CalendarDate?

    init(_ entry: PromiseHistory.Entry, of application: String, isDue: Bool) {
        let promise = entry.promise
        self.application = application
        what = promise.what
        by = promise.by
        madeOn = promise.madeOn
        repeatedOn = entry.repeatedOn
        switch promise.origin {
        case .letter(let kind): (madeBy, deadline) = (kind.rawValue, nil)
        case .record: (madeBy, deadline) = ("promised_by", nil)
        case .deadline(let name): (madeBy, deadline) = (nil, name)
        }
        let end: (day: CalendarDate, answer: PromiseState.Answer)?
        switch entry.state {
        case .open(let left): (state, days, end) = (isDue ? .dueSoon : .open, left, nil)
        case .overdue(let late): (state, days, end) = (.overdue, -late, nil)
        case .kept(let day, let answer):
            (state, days, end) = (.kept, day.days(until: promise.by), (day, answer))
        case .replaced(let day, let kind):
            (state, days, end) = (.replaced, day.days(until: promise.by), (day, .letter(kind)))
        case .broken(let day, let answer, let late):
            (state, days, end) = (.broken, -late, (day, answer))
        case .void: (state, days, end) = (.void, nil, nil)
        }
        answeredOn = end?.day
        switch end?.answer {
        case .letter(let kind): (answeredBy, confirmedBy) = (kind.rawValue, nil)
        case .person(let name): (answeredBy, confirmedBy) = (nil, name)
        case nil: (answeredBy, confirmedBy) = (nil, nil)
        }
    }

    /// The promises in columns, one on each line.
    static func table(_ promises: [PromiseStatus]) -> [String] {
        let names = promises.map(\.application.count).max() ?? 0
        let days = promises.map(\.daysText.count).max() ?? 0
        return promises.map { promise in
            "    \(promise.application.padded(to: names))  \(promise.by)  "
                + "\(promise.daysText.padded(to: days))  \(promise.what) (\(promise.story))"
        }
    }

    private var daysText: String {
        guard let days else { return "" }
        let count = "\(days.magnitude) day\(days.magnitude == 1 ? "" : "s")"
        if days < 0 { return "\(count) late" }
        if answeredOn == nil { return days == 0 ? "today" : "\(count) left" }
        return days == 0 ? "on the day" : "\(count) early"
    }

    /// The source of the promise, its last repetition, and the letter or person that ended it.
    private var story: String {
        let origin = madeBy ?? deadline.map { "deadline \($0)" } ?? ""
        let made = madeOn.map { "\(origin) of \($0)" } ?? origin
        let again = repeatedOn.map { "repeated on \($0)" }
        let end = answeredOn.map { day in
            answeredBy.map { "\($0) of \(day)" } ?? "on \(day), says \(confirmedBy ?? "")"
        }
        return [made, again, end].compactMap(\.self).joined(separator: "; ")
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}

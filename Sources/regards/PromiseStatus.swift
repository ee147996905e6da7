import Core
import Letters

/// A promise to one candidate and what became of it, as commands show it.
struct PromiseStatus: Encodable {
    /// What became of it, in the order in which it is listed.
    enum State: String, CaseIterable, Encodable {
        case overdue
        case dueSoon = "due_soon"
        case open, kept, replaced, broken, void

        /// Whether a person is shown it, too.
        var isListed: Bool { self != .void }

        /// What stands above the list.
        var title: String { self == .dueSoon ? "due soon" : rawValue }
    }

    let application: String
    let what: String
    let by: CalendarDate
    let state: State

    /// How many days are left, or were left when a letter came; below 0 so many days late.
    let days: Int?

    /// The letter that made the promise, or `promised_by`.
    let madeBy: String?

    /// The clock that makes it one.
    let clock: String?

    let madeOn: CalendarDate?

    /// The letter that kept, replaced or broke it.
    let answeredBy: String?

    let answeredOn: CalendarDate?

    init(_ entry: PromiseHistory.Entry, of application: String, isDue: Bool) {
        let promise = entry.promise
        self.application = application
        what = promise.what
        by = promise.by
        madeOn = promise.madeOn
        switch promise.origin {
        case .letter(let kind): (madeBy, clock) = (kind.rawValue, nil)
        case .record: (madeBy, clock) = ("promised_by", nil)
        case .clock(let name): (madeBy, clock) = (nil, name)
        }
        let letter: (day: CalendarDate, kind: LetterKind)?
        switch entry.standing {
        case .open(let left): (state, days, letter) = (isDue ? .dueSoon : .open, left, nil)
        case .overdue(let late): (state, days, letter) = (.overdue, -late, nil)
        case .kept(let day, let kind):
            (state, days, letter) = (.kept, day.days(until: promise.by), (day, kind))
        case .replaced(let day):
            (state, days, letter) = (.replaced, day.days(until: promise.by), (day, .delayNotice))
        case .broken(let day, let kind, let late):
            (state, days, letter) = (.broken, -late, (day, kind))
        case .void: (state, days, letter) = (.void, nil, nil)
        }
        answeredBy = letter?.kind.rawValue
        answeredOn = letter?.day
    }

    /// The promises, a line each, in columns.
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
        if answeredBy == nil { return days == 0 ? "today" : "\(count) left" }
        return days == 0 ? "on the day" : "\(count) early"
    }

    /// Where the promise comes from, and which letter answered it.
    private var story: String {
        let origin = madeBy ?? clock.map { "clock \($0)" } ?? ""
        let made = madeOn.map { "\(origin) of \($0)" } ?? origin
        guard let answeredBy, let answeredOn else { return made }
        return "\(made); \(answeredBy) of \(answeredOn)"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}

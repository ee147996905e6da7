package import Core

/// All promises to one candidate, by letters, by other means and by deadline rules, each with its
/// state.
///
/// ``PromiseState`` says how a promise ends.
package struct PromiseHistory: Hashable, Sendable {
    /// A promise and its state.
    package struct Entry: Hashable, Sendable {
        /// The promise.
        package let promise: Promise

        /// Its state.
        package let state: PromiseState

        /// The last day on which a letter repeated it; nil if none did.
        package let repeatedOn: CalendarDate?

        /// True if a person can say that it was kept.
        ///
        /// Only letters end a deadline.
        package var canBeConfirmed: Bool { state.isOwed && promise.canBeMoved }
    }

    /// The promise of the record, then those of the letters in the order of time, then the
    /// deadlines.
    package let entries: [Entry]

    /// The promises that a delay notice can give another day, in the same order.
    package var movable: [Promise] {
        entries.filter { $0.state.isOwed && $0.promise.canBeMoved }.map(\.promise)
    }

    /// The business calendar of the candidate's country.
    package let calendar: BusinessCalendar

    private let today: CalendarDate

    /// Finds the promises on one application, and their states on a day.
    ///
    /// - Parameters:
    ///   - application: The record, with the dates from which deadlines run.
    ///   - past: The letters that were accepted for it, in the order of time.
    ///   - confirmations: The word of people that promises were kept, in the order of time.
    ///   - team: The owner of the deadline rules and calendars.
    ///   - today: The day.
    package init(
        of application: Application, past: [PastLetter],
        confirmations: [PromiseConfirmation] = [], by team: HiringTeam, on today: CalendarDate
    ) {
        let calendar = team.calendars[application.candidate.country]
        var told = ToldPromises(on: application)
        var unheard = confirmations[...]
        for (index, letter) in past.enumerated() {
            while let next = unheard.first, next.lettersBefore <= index {
                told.hear(unheard.removeFirst())
            }
            told.read(letter)
        }
        for confirmation in unheard { told.hear(confirmation) }
        let deadlines = team.deadlines.compactMap { rule in
            Self.line(of: rule, for: application, past, in: calendar)
        }
        entries = (told.lines + deadlines).map { line in
            let waiting =
                line.isOwed(application.status)
                ? PromiseState(of: line.promise, unansweredOn: today) : .void
            return Entry(
                promise: line.promise, state: line.end ?? waiting, repeatedOn: line.repeatedOn)
        }
        self.calendar = calendar
        self.today = today
    }

    /// Returns true if a promise that a delay notice can move is due.
    ///
    /// Deadlines do not count.
    package func isDue(within businessDays: Int) -> Bool {
        entries.contains { $0.promise.canBeMoved && isDue($0, within: businessDays) }
    }

    /// Returns true if a promise is overdue, or its day is at most this many business days away.
    package func isDue(_ entry: Entry, within businessDays: Int) -> Bool {
        guard entry.state.isOwed else { return false }
        // Everything is due after the year 9999.
        guard let last = calendar.adding(businessDays: businessDays, to: today) else { return true }
        return entry.promise.by <= last
    }

    private static func line(
        of rule: DeadlineRule, for application: Application, _ past: [PastLetter],
        in calendar: BusinessCalendar
    ) -> Line? {
        guard let start = rule.start(for: application),
            let end = rule.end(from: start, in: calendar)
        else { return nil }
        var line = Line(Promise(rule.what, by: end, madeOn: start, .deadline(rule.name)))
        line.kinds = rule.letters
        if let letter = past.first(where: { $0.day >= start && rule.letters.contains($0.kind) }) {
            line.end = PromiseState(
                of: line.promise, keptOn: letter.day, by: .letter(letter.kind))
        }
        return line
    }
}

/// A promise while its history is read.
private struct Line {
    var promise: Promise
    /// The state that ended it; nil while nothing has.
    var end: PromiseState?
    var repeatedOn: CalendarDate?
    /// The letters that can end it.
    var kinds = Set(LetterKind.allCases)

    init(_ promise: Promise) {
        self.promise = promise
    }

    var isFromRecord: Bool { promise.origin == .record }

    func isOwed(_ status: Application.Status) -> Bool {
        switch status {
        case .active, .onHold: true
        case .offer, .rejected: kinds.contains { $0.statuses.contains(status) }
        case .hired, .withdrawn, .closed: false
        }
    }
}

/// The promises that a candidate was told, while letters and confirmations are read in order of
/// time.
private struct ToldPromises {
    private(set) var lines: [Line] = []

    init(on application: Application) {
        guard let day = application.promisedBy else { return }
        let what = application.nextStep.description ?? "an answer"
        lines = [Line(Promise(what, by: day, madeOn: nil, .record))]
    }

    private var open: [Int] { lines.indices.filter { lines[$0].end == nil } }

    /// Ends the promise that a person says was kept.
    mutating func hear(_ confirmation: PromiseConfirmation) {
        let (what, by) = (confirmation.what, confirmation.by)
        guard
            let index = open.first(where: { lines[$0].isRepeated(by: by, what) })
                ?? recordLine(by: by)
        else { return }
        lines[index].end = PromiseState(
            of: lines[index].promise, keptOn: confirmation.happenedOn,
            by: .person(confirmation.person))
    }

    /// Reads a letter: it ends, continues, moves or replaces earlier promises, and makes its own.
    mutating func read(_ letter: PastLetter) {
        if letter.kind.tellsDecision {
            for index in open {
                lines[index].end = PromiseState(
                    of: lines[index].promise, keptOn: letter.day, by: .letter(letter.kind))
            }
        }
        var promises: [Promise] = []
        for promise in letter.promises where !promises.contains(where: promise.isSame) {
            promises.append(promise)
        }
        let earlier = open
        let continued = findContinued(by: promises)
        for (promise, line) in zip(promises, continued) {
            for index in earlier where !continued.contains(index) {
                guard isTakenBack(lines[index], by: promise, in: letter) else { continue }
                lines[index].end = PromiseState(of: lines[index].promise, replacedBy: letter)
            }
            if let line {
                (lines[line].promise.what, lines[line].promise.by) = (promise.what, promise.by)
                lines[line].repeatedOn = letter.day
            } else {
                lines.append(Line(promise))
            }
        }
    }

    /// Finds the open promise that each promise of a letter repeats or moves forward; nil if none.
    ///
    /// Exact repetitions come first, so that a letter with two promises can repeat both.
    private func findContinued(by promises: [Promise]) -> [Int?] {
        var result: [Int?] = promises.map { _ in nil }
        let searches: [(Promise) -> [Int]] = [
            { promise in open.filter { lines[$0].isRepeated(by: promise.by, promise.what) } },
            { promise in open.filter { lines[$0].isMovedForward(by: promise) } },
            { promise in recordLine(by: promise.by).map { [$0] } ?? [] },
        ]
        for search in searches {
            for (number, promise) in promises.enumerated() where result[number] == nil {
                result[number] = search(promise).first { !result.contains($0) }
            }
        }
        return result
    }

    /// The open promise of the record, if it has the same day.
    ///
    /// Its words are not known.
    private func recordLine(by day: CalendarDate) -> Int? {
        open.first { lines[$0].isFromRecord && lines[$0].promise.by == day }
    }

    private func isTakenBack(_ line: Line, by promise: Promise, in letter: PastLetter) -> Bool {
        line.end == nil && line.promise.by < promise.by
            && (letter.kind == .delayNotice || line.isFromRecord
                || line.promise.hasWords(of: promise.what))
    }
}

extension Line {
    func isRepeated(by day: CalendarDate, _ what: String) -> Bool {
        !isFromRecord && promise.by == day && promise.hasWords(of: what)
    }

    func isMovedForward(by other: Promise) -> Bool {
        !isFromRecord && other.by < promise.by && promise.hasWords(of: other.what)
    }
}

extension Promise {
    fileprivate func isSame(as other: Promise) -> Bool {
        by == other.by && hasWords(of: other.what)
    }
}

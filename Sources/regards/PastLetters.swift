import Core
import Letters
import Outbox
import Records

/// The letters that candidates received and the promises that people confirmed, from the ledger.
///
/// Without a ledger there are none.
struct PastLetters {
    private let accepted: AcceptedLetters?
    private let kept: [String: [KeptPromise]]

    /// The keys of the applications that got an offer letter.
    let offered: Set<String>

    /// Reads all of them, once.
    init(ledger: SQLiteLedger?) throws {
        accepted = try ledger.map { try AcceptedLetters(of: $0) }
        kept = Dictionary(grouping: try ledger?.keptPromises() ?? [], by: \.application)
        offered = accepted?.applications(with: LetterKind.offerRationale.rawValue) ?? []
    }

    /// The accepted letters to an application and the confirmations of its promises, each in the
    /// order of time.
    func past(
        of application: String
    ) throws -> (letters: [PastLetter], confirmations: [PromiseConfirmation]) {
        let letters = try (accepted?[application] ?? []).map { ($0.at, try PastLetter($0)) }
        let confirmations = (kept[application] ?? []).compactMap { word -> PromiseConfirmation? in
            guard let by = CalendarDate(word.by), let day = CalendarDate(word.happenedOn) else {
                return nil
            }
            return PromiseConfirmation(
                of: word.what, by: by, happenedOn: day, person: word.person,
                lettersBefore: letters.count { $0.0 <= word.at && $0.1 != nil })
        }
        return (letters.compactMap(\.1), confirmations)
    }

    /// The promises on an application and their states on a day.
    func promises(
        on application: Application, by team: HiringTeam, today: CalendarDate
    ) throws -> PromiseHistory {
        let (letters, confirmations) = try past(of: application.id)
        return PromiseHistory(
            of: application, past: letters, confirmations: confirmations, by: team, on: today)
    }

    /// The number of applications that received letters and are not among these.
    func count(besides known: Set<String>) -> Int {
        accepted?.applications.subtracting(known).count ?? 0
    }
}

extension PastLetter {
    /// A letter of the ledger; nil if this program does not write letters of its kind.
    fileprivate init?(_ letter: AcceptedLetter) throws {
        guard let kind = LetterKind(rawValue: letter.key.letter) else { return nil }
        self.init(
            kind, occasion: letter.key.occasion, on: try letter.at.day(),
            promising: letter.promises.filter { $0.kind == .event }.compactMap { promise in
                CalendarDate(promise.by).map { (promise.what, $0) }
            },
            contactUntil: letter.promises.last { $0.kind == .contact }
                .flatMap { CalendarDate($0.by) })
    }
}

extension Workspace {
    /// Makes a value from each selected application with its past letters, on all processors at once,
    /// and passes the values to `body` in the order of the records.
    func forEachContext<Made: Sendable>(
        with past: PastLetters, where isSelected: (Application) throws -> Bool,
        make: @Sendable (ApplicationContext) throws -> Made, _ body: (Made) throws -> Void
    ) throws {
        try forEachContext(where: isSelected, offered: past.offered) { context in
            var context = context
            (context.past, context.confirmations) = try past.past(of: context.application.id)
            return try make(context)
        } _: {
            try body($0)
        }
    }
}

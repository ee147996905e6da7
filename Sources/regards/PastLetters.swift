import Core
import Letters
import Outbox
import Records

/// The letters that candidates have got, as the ledger remembers them; none without a ledger.
struct PastLetters {
    private let ledger: SQLiteLedger?

    init(ledger: SQLiteLedger?) {
        self.ledger = ledger
    }

    /// The accepted letters to an application, in the order of time.
    func letters(to application: String) throws -> [PastLetter] {
        guard let ledger else { return [] }
        return try ledger.acceptedLetters(to: application).compactMap { try PastLetter($0) }
    }

    /// What a team has promised on an application, as it stands on a day.
    func promises(
        on application: Application, by team: HiringTeam, today: CalendarDate
    ) throws -> PromiseHistory {
        PromiseHistory(
            of: application, past: try letters(to: application.id), by: team, on: today)
    }

    /// How many of the applications that got letters are not among these.
    func count(besides known: Set<String>) throws -> Int {
        var strangers: Set<String> = []
        try ledger?.forEachAcceptedLetter { letter in
            let application = letter.key.application
            if !known.contains(application) { strangers.insert(application) }
        }
        return strangers.count
    }
}

extension PastLetter {
    /// A letter of the ledger; `nil` for one of a kind that this program does not write.
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
    /// Makes something of each candidacy of the applications that `isSelected`, with the letters that
    /// went before, on all processors at once; hands it over in the order of the records.
    func forEachContext<Made: Sendable>(
        with past: PastLetters, where isSelected: (Application) throws -> Bool,
        make: @Sendable (ApplicationContext) throws -> Made, _ body: (Made) throws -> Void
    ) throws {
        try forEachContext(where: isSelected) { candidacy in
            var candidacy = candidacy
            candidacy.past = try past.letters(to: candidacy.application.id)
            for index in candidacy.others.indices {
                candidacy.others[index].past = try past.letters(to: candidacy.others[index].id)
            }
            return try make(candidacy)
        } _: {
            try body($0)
        }
    }
}

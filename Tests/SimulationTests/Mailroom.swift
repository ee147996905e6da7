import Core
import Letters
import MIME
import Outbox
import TestSupport

/// Composes real letters and records them in a real ledger.
///
/// It sends nothing.
struct Mailroom {
    private let folder: ScratchFolder
    private let composers: [LetterKind: LetterBuilder]
    private let batch = Digest(of: [])
    private var seconds: Int = 0
    var composed: [LetterKind: [(key: LetterKey, composition: ComposeResult)]] = [:]
    let ledger: SQLiteLedger

    init(of team: HiringTeam) throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
        composers = try Dictionary(
            uniqueKeysWithValues: LetterKind.allCases.map {
                (
                    $0,
                    try LetterBuilder(
                        of: $0, for: team, from: TemplateLibrary(),
                        under: Rules(guarding: PrivacyIndex()))
                )
            })
    }

    func compose(
        _ kind: LetterKind, _ context: ApplicationContext, on today: CalendarDate
    ) throws -> ComposeResult {
        guard let composer = composers[kind] else { preconditionFailure("every kind has one") }
        let identity = try MessageIdentity(
            of: LetterKey(kind, for: context.application), to: context,
            at: MailDate(secondsSince1970: Almanac.noon(of: today), offsetMinutes: 0),
            on: today, from: EmailAddress("dana@acme.example"), in: "workspace")
        return try composer.compose(for: context, as: identity)
    }

    /// Records that a letter was sent, and its result.
    mutating func send(_ letter: Letter, _ state: LetterState, on today: CalendarDate) throws {
        let key = letter.key
        let promises = letter.promises.map {
            RecordedPromise(what: $0.what, by: $0.by.description)
        }
        try ledger.attempt(key, promising: promises, in: batch, at: now(on: today))
        try ledger.settle(
            key, with: Receipt(state: state, text: ""), promising: promises, in: batch,
            at: now(on: today), nextAttemptAt: nil)
    }

    mutating func resolve(
        _ letter: Letter, as resolution: Resolution, on today: CalendarDate
    ) throws {
        try ledger.resolve(letter.key, as: resolution, by: "Dana", at: now(on: today))
    }

    /// Records a person's word that a promise was kept.
    mutating func confirm(
        _ what: String, by day: CalendarDate, to application: String,
        happenedOn happened: CalendarDate, today: CalendarDate
    ) throws {
        try ledger.confirm(
            KeptPromise(
                to: application, of: what, by: "\(day)", happenedOn: "\(happened)", person: "Dana",
                at: now(on: today)))
    }

    /// The word of people on a candidate's promises, from the ledger.
    func confirmations(of application: String) throws -> [PromiseConfirmation] {
        let letters = try ledger.acceptedLetters(to: application)
        return try ledger.keptPromises().filter { $0.application == application }.map { word in
            PromiseConfirmation(
                of: word.what, by: Almanac.day(word.by), happenedOn: Almanac.day(word.happenedOn),
                person: word.person, lettersBefore: letters.count { $0.at <= word.at })
        }
    }

    /// The letters that a candidate received, from the ledger.
    func past(of application: String) throws -> [PastLetter] {
        try ledger.acceptedLetters(to: application).map { letter in
            guard let kind = LetterKind(rawValue: letter.key.letter) else {
                preconditionFailure("the ledger has the letters that were sent")
            }
            return PastLetter(
                kind, occasion: letter.key.occasion, on: day(of: letter.at),
                promising: letter.promises.map { ($0.what, Almanac.day($0.by)) })
        }
    }

    static let first = Almanac.day("2026-12-07")

    var outbox: String { "\(folder.path)/outbox" }

    func day(of moment: Instant) -> CalendarDate {
        let seconds = moment.secondsSince1970 - Almanac.noon(of: Self.first)
        return Almanac.later(Self.first, by: Int(seconds / 86_400))
    }

    /// A moment in the afternoon, later than the last one.
    private mutating func now(on today: CalendarDate) -> Instant {
        seconds += 1
        return Instant(secondsSince1970: Almanac.noon(of: today) + seconds)
    }
}

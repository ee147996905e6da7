package import Core
import GRDB

/// A person's word that a promise was kept.
package struct KeptPromise: Hashable, Sendable {
    /// The application.
    package let application: String
    /// The promise, in the words that the person saw.
    package let what: String
    /// The last day of the promise, as `2026-12-01`.
    package let by: String
    /// The day on which it happened, in the same form.
    package let happenedOn: String
    /// The name of the person.
    package let person: String
    /// The moment at which the person said so.
    package let at: Instant

    /// Joins a promise with the day on which it was kept, and with the person.
    package init(
        to application: String, of what: String, by day: String, happenedOn: String, person: String,
        at moment: Instant
    ) {
        self.application = application
        self.what = what
        by = day
        self.happenedOn = happenedOn
        self.person = person
        at = moment
    }
}

extension SQLiteLedger {
    /// Passes every accepted letter to `body`, grouped by application and in the order of time.
    package func forEachAcceptedLetter(
        _ body: (AcceptedLetter) -> Void
    ) throws(OutboxError) {
        try read { database in
            var rows = AcceptedRows(try Row.fetchCursor(database, sql: Self.lettersToAll))
            while let letter = try rows.next() { body(letter) }
        }
    }

    /// Records a person's word that a promise was kept.
    package func confirm(_ promise: KeptPromise) throws(OutboxError) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO kept_promise (application, what, due_on, happened_on, person, at)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    promise.application, promise.what, promise.by, promise.happenedOn,
                    promise.person, promise.at.secondsSince1970,
                ])
        }
    }

    /// The promises that a person says were kept, in the order in which they were recorded.
    package func keptPromises() throws(OutboxError) -> [KeptPromise] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM kept_promise ORDER BY id").map { row in
                KeptPromise(
                    to: row["application"], of: row["what"], by: row["due_on"],
                    happenedOn: row["happened_on"], person: row["person"],
                    at: Instant(secondsSince1970: row["at"]))
            }
        }
    }

    /// Stores the promises of a letter, in place of those that it had before.
    static func keep(
        _ promises: [RecordedPromise], of key: LetterKey, in database: Database
    ) throws {
        try database.cachedStatement(
            sql: "DELETE FROM promise WHERE letter = ? AND application = ? AND occasion = ?"
        ).execute(arguments: [key.letter, key.application, key.occasion])
        for (number, promise) in promises.enumerated() {
            try database.cachedStatement(
                sql: "INSERT INTO promise VALUES (?, ?, ?, ?, ?, ?, ?)"
            ).execute(
                arguments: [
                    key.letter, key.application, key.occasion, number, promise.what, promise.by,
                    promise.kind.rawValue,
                ])
        }
    }

    private static let lettersToAll =
        accepted + " ORDER BY letter.application, at, letter.rowid, number"

    /// One row for each promise, and one for a letter without promises.
    ///
    /// A letter that a person resolved as sent arrived when it was attempted, not when the person
    /// said so.
    private static let accepted = """
        SELECT letter.letter, letter.application, letter.occasion, what, due_on, kind,
          CASE WHEN resolved_by IS NULL THEN changed_at ELSE ifnull(attempted_at, changed_at) END
            AS at
        FROM letter LEFT JOIN promise USING (letter, application, occasion)
        WHERE state = 'accepted'
        """
}

/// Letters read from rows that hold one promise each.
private struct AcceptedRows {
    private let cursor: RowCursor
    private var pending: AcceptedLetter?

    init(_ cursor: RowCursor) {
        self.cursor = cursor
    }

    /// Returns the next letter with all of its promises; nil after the last.
    mutating func next() throws -> AcceptedLetter? {
        while let row = try cursor.next() {
            let promise = Self.promise(row)
            let key = LetterKey(
                letter: row["letter"], application: row["application"], occasion: row["occasion"])
            if let promise, pending?.key == key {
                pending?.promises.append(promise)
                continue
            }
            let letter = pending
            pending = AcceptedLetter(
                key: key, at: Instant(secondsSince1970: row["at"]),
                promises: promise.map { [$0] } ?? [])
            if let letter { return letter }
        }
        defer { pending = nil }
        return pending
    }

    private static func promise(_ row: Row) -> RecordedPromise? {
        guard let what: String = row["what"], let by: String = row["due_on"] else { return nil }
        return switch RecordedPromise.Kind(rawValue: row["kind"]) {
        case .contact: RecordedPromise(contactUntil: by)
        case .event, nil: RecordedPromise(what: what, by: by)
        }
    }
}

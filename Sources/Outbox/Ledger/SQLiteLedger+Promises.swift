import Core
import GRDB

extension SQLiteLedger {
    /// The accepted letters to an application with their promises, in the order of time.
    package func acceptedLetters(to application: String) throws(OutboxError) -> [AcceptedLetter] {
        try read { database in
            let statement = try database.cachedStatement(sql: Self.lettersToOne)
            var rows = AcceptedRows(try Row.fetchCursor(statement, arguments: [application]))
            var letters: [AcceptedLetter] = []
            while let letter = try rows.next() { letters.append(letter) }
            return letters
        }
    }

    /// Hands over every accepted letter, those to one application together and in the order of time.
    package func forEachAcceptedLetter(
        _ body: (AcceptedLetter) -> Void
    ) throws(OutboxError) {
        try read { database in
            var rows = AcceptedRows(try Row.fetchCursor(database, sql: Self.lettersToAll))
            while let letter = try rows.next() { body(letter) }
        }
    }

    /// Keeps what a letter promises, in place of what it promised before.
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

    private static let lettersToOne =
        accepted + " AND letter.application = ? ORDER BY at, letter.rowid, number"

    private static let lettersToAll =
        accepted + " ORDER BY letter.application, at, letter.rowid, number"

    /// One row a promise, and one for a letter that promises nothing.
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

/// The letters that lie in rows of a promise each.
private struct AcceptedRows {
    private let cursor: RowCursor
    private var pending: AcceptedLetter?

    init(_ cursor: RowCursor) {
        self.cursor = cursor
    }

    /// The next letter with all of its promises; nil behind the last.
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

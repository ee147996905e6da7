package import Core
import GRDB

extension SQLiteLedger {
    /// Returns the records of these letters; letters that were never attempted are left out.
    package func records(
        of keys: [LetterKey]
    ) throws(OutboxError) -> [LetterKey: LetterRecord] {
        try read { database in
            var records: [LetterKey: LetterRecord] = [:]
            for key in keys { records[key] = try Self.record(of: key, in: database) }
            return records
        }
    }

    /// All letters in a state, in the order of their keys.
    package func records(in state: LetterState) throws(OutboxError) -> [LetterRecord] {
        try read { database in
            try Row.fetchAll(
                database,
                // Not an argument: for the states that have an index, that is chosen by their
                // names.
                sql: """
                    SELECT * FROM letter WHERE state = '\(state.rawValue)'
                    ORDER BY letter, application, occasion
                    """
            ).map(Self.record)
        }
    }

    /// Notes steps of letters, all of them or none.
    package func note(
        _ steps: [LetterStep], in batch: Digest, at now: Instant
    ) throws(OutboxError) {
        try commit { database in
            for step in steps {
                let change = Change(
                    receipt: step.receipt, batch: batch, at: now,
                    nextAttemptAt: step.nextAttemptAt, account: step.account)
                let isAttempt = step.receipt.state == .attempting
                let present = try Self.apply(
                    change, to: step.key,
                    from: [nil, .deferred, .refused] + (isAttempt ? [] : [.attempting]),
                    in: database)
                // The promises of an attempt were kept when it began.
                if present != .attempting, present != nil || !step.promises.isEmpty {
                    try Self.keep(step.promises, of: step.key, in: database)
                }
            }
        }
    }

    /// Notes a person's decision on a letter.
    package func resolve(
        _ key: LetterKey, as resolution: Resolution, by person: String, at now: Instant
    ) throws(OutboxError) {
        let state: LetterState = resolution == .sent ? .accepted : .deferred
        try write { database in
            guard let record = try Self.record(of: key, in: database) else {
                throw OutboxError(.transition(key, from: nil, to: state))
            }
            var allowed: [LetterState] = [.uncertain]
            if resolution == .unsent, record.state == .accepted {
                guard record.isInFolder else { throw OutboxError(.takenByServer(key)) }
                allowed.append(.accepted)
            }
            let change = Change(
                receipt: Receipt(state: state, text: "resolved as \(resolution)"),
                batch: record.batch, at: now,
                nextAttemptAt: state == .deferred ? now : nil, resolvedBy: person)
            try Self.apply(change, to: key, from: allowed, in: database)
        }
    }

    /// Notes what a person took from the journal of a batch.
    func settle(
        _ letter: BatchLetter, in batch: Digest, as receipt: Receipt, by person: Actor,
        at now: Instant
    ) throws(OutboxError) {
        try write { database in
            try Self.apply(
                Change(
                    receipt: receipt, batch: batch, at: now, resolvedBy: person.name,
                    account: "regards ledger accept"),
                to: letter.entry.key, from: [letter.record?.state], in: database)
            try Self.keep(letter.entry.composed?.promises ?? [], of: letter.entry.key, in: database)
        }
    }

    /// Makes the letters uncertain that nobody is attempting any more.
    func interruptAttempts(at now: Instant) throws(OutboxError) -> [LetterKey] {
        let left = try records(in: .attempting)
        try write { database in
            for record in left {
                let receipt = Receipt(
                    state: .uncertain, text: "the sender stopped while the letter was leaving")
                try Self.apply(
                    Change(receipt: receipt, batch: record.batch, at: now), to: record.key,
                    from: [.attempting], in: database)
            }
        }
        return left.map(\.key)
    }

    /// The new values of a letter.
    private struct Change {
        var receipt: Receipt
        var batch: Digest
        var at: Instant
        var nextAttemptAt: Instant?
        var resolvedBy: String?
        var account: String?
    }

    /// The one place that writes a letter: it holds the transitions to those the caller allows.
    ///
    /// - Returns: the state that the letter was in.
    @discardableResult
    private static func apply(
        _ change: Change, to key: LetterKey, from allowed: [LetterState?], in database: Database
    ) throws -> LetterState? {
        let present = try state(of: key, in: database)
        guard allowed.contains(present) else {
            throw OutboxError(.transition(key, from: present, to: change.receipt.state))
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO letter (letter, application, occasion, state, batch, changed_at,
                  next_attempt_at, code, enhanced_code, text, resolved_by, attempted_at, account,
                  deferrals)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET state = excluded.state, batch = excluded.batch,
                  changed_at = excluded.changed_at, next_attempt_at = excluded.next_attempt_at,
                  code = excluded.code, enhanced_code = excluded.enhanced_code,
                  text = excluded.text, resolved_by = excluded.resolved_by,
                  attempted_at = ifnull(excluded.attempted_at, attempted_at),
                  account = CASE WHEN letter.state IN ('attempting', 'uncertain')
                    THEN letter.account ELSE excluded.account END,
                  deferrals = deferrals + excluded.deferrals
                """
        ).execute(
            arguments: [
                key.letter, key.application, key.occasion, change.receipt.state.rawValue,
                change.batch.description, change.at.secondsSince1970,
                change.nextAttemptAt?.secondsSince1970, change.receipt.code,
                change.receipt.enhancedCode, change.receipt.text, change.resolvedBy,
                change.receipt.state == .attempting ? change.at.secondsSince1970 : nil,
                change.account,
                change.receipt.state == .deferred && change.receipt.code != nil ? 1 : 0,
            ])
        return present
    }

    private static func state(of key: LetterKey, in database: Database) throws -> LetterState? {
        try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT state FROM letter
                    WHERE letter = ? AND application = ? AND occasion = ?
                    """),
            arguments: [key.letter, key.application, key.occasion]
        ).flatMap(LetterState.init(rawValue:))
    }

    private static func record(of key: LetterKey, in database: Database) throws -> LetterRecord? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT * FROM letter WHERE letter = ? AND application = ? AND occasion = ?"),
            arguments: [key.letter, key.application, key.occasion]
        ).map(record)
    }

    /// Reads a row; throws when it holds what this program never writes.
    private static func record(_ row: Row) throws -> LetterRecord {
        guard let state = LetterState(rawValue: row["state"]), let batch = Digest(row["batch"])
        else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        return LetterRecord(
            key: LetterKey(
                letter: row["letter"], application: row["application"],
                occasion: row["occasion"]),
            batch: batch,
            changedAt: Instant(secondsSince1970: row["changed_at"]),
            nextAttemptAt: (row["next_attempt_at"] as Int?)
                .map(Instant.init(secondsSince1970:)),
            deferrals: row["deferrals"],
            receipt: Receipt(
                state: state, code: row["code"], enhancedCode: row["enhanced_code"],
                text: row["text"]),
            resolvedBy: row["resolved_by"], account: row["account"])
    }
}

package import Core
import Files
import GRDB
import Glibc

extension SQLiteLedger {
    /// The id of the ledger, its counter, and the place where it was used last.
    package func identity() throws(OutboxError) -> LedgerIdentity {
        try read { database in
            guard let row = try Row.fetchOne(database, sql: "SELECT * FROM identity") else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            let home = (row["path"] as String?).map { path in
                LedgerIdentity.Home(
                    machine: row["machine"] ?? "", machineID: row["machine_id"] ?? "", path: path,
                    file: FileIdentity(number: row["file"] ?? 0, bornAt: row["born_at"] ?? 0))
            }
            return LedgerIdentity(id: row["id"], sendings: row["sendings"], home: home)
        }
    }

    /// The reasons why this ledger may not know of every letter that has left; none while all is well.
    ///
    /// - Parameter folder: A batch whose folder may be outside of the outbox.
    /// - Returns: One line for each doubt.
    /// - Throws: when the ledger, a journal or the state directory cannot be read.
    package func doubts(sending folder: String? = nil) throws(OutboxError) -> [LedgerDoubt] {
        let identity = try identity()
        var doubts: [LedgerDoubt] = []
        if let home = identity.home, try !home.isSame(as: here()) {
            doubts.append(.livesElsewhere(machine: home.machine, path: home.path))
        }
        let settled = try settledSendings()
        for known in try knowledge(of: identity, and: folder.map { [$0] } ?? []) {
            if known.ledger == identity.id {
                guard known.sendings > identity.sendings else { continue }
                doubts.append(
                    .isBehind(
                        path: known.path, known: known.sendings, sendings: identity.sendings))
            } else if known.sendings > settled[known.ledger] ?? 0 {
                doubts.append(.knowsNothing(path: known.path, sendings: known.sendings))
            }
        }
        return doubts
    }

    /// The sendings from this workspace that are known outside of the ledger.
    ///
    /// - Parameter folders: Batches outside of the outbox.
    /// - Returns: The last sending of each ledger at each place.
    /// - Throws: when the ledger, a journal or the state directory cannot be read.
    package func outsideKnowledge(
        and folders: [String] = []
    ) throws(OutboxError) -> [OutsideMemory.Knowledge] {
        try knowledge(of: identity(), and: folders)
    }

    private func knowledge(
        of identity: LedgerIdentity, and folders: [String]
    ) throws(OutboxError) -> [OutsideMemory.Knowledge] {
        try outside?.knowledge(of: identity.id, in: workspace, and: folders) ?? []
    }

    /// Throws `doubtful` where the ledger may not know of every letter that has left.
    package func requireNoDoubts(sending batch: Batch) throws(OutboxError) {
        let doubts = try doubts(sending: batch.folder)
        guard doubts.isEmpty else { throw OutboxError(.doubtful(doubts)) }
    }

    /// Begins a sending of a batch, and returns its journal.
    package func journal(of batch: Batch) throws(OutboxError) -> SendingJournal {
        try requireNoDoubts(sending: batch)
        return SendingJournal(of: batch, by: try identity().id, access: access) {
            () throws(OutboxError) in
            try countSending()
        }
    }

    /// Counts a sending: first in the ledger, then outside.
    ///
    /// A crash in between leaves the ledger newer, which is no doubt.
    private func countSending() throws(OutboxError) -> Int {
        try settleHome()
        try write { try $0.execute(sql: "UPDATE identity SET sendings = sendings + 1") }
        let identity = try identity()
        do throws(FileError) {
            try outside?.remember(identity.sendings, of: identity.id, in: workspace)
        } catch {
            // An account without a home that it can write to goes without: the batch remembers, too.
        }
        return identity.sendings
    }

    /// Keeps the place of the ledger, unless it was kept as that of another file.
    func settleHome(moving isMoved: Bool = false) throws(OutboxError) {
        let here = try here()
        if let home = try identity().home, !isMoved, home == here || !home.isSame(as: here) {
            return
        }
        try write { database in
            try database.execute(
                sql: """
                    UPDATE identity SET machine = ?, machine_id = ?, path = ?, file = ?, born_at = ?
                    """,
                arguments: [
                    here.machine, here.machineID, here.path, here.file.number, here.file.bornAt,
                ])
        }
    }

    /// The number of sendings of other ledgers that a person has settled, by their ids.
    private func settledSendings() throws(OutboxError) -> [String: Int] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT ledger, max(sendings) AS sendings FROM settlement GROUP BY 1"
            )
            return Dictionary(
                uniqueKeysWithValues: rows.map { ($0["ledger"] as String, $0["sendings"] as Int) })
        }
    }

    /// The folder of the team, above `.regards`.
    private var workspace: String { Folder.parent(of: Folder.parent(of: path)) }

    /// The place of the ledger's file now.
    package func here() throws(OutboxError) -> LedgerIdentity.Home {
        try OutboxError.files { () throws(FileError) in
            LedgerIdentity.Home(
                machine: Machine.name, machineID: Machine.id, path: Self.absolute(path),
                file: try FileIdentity(of: path))
        }
    }

    private static func absolute(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

/// The machine that this runs on.
package enum Machine {
    /// Its host name.
    package static var name: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The fingerprint of `/etc/machine-id` (machine-id(5) asks not to show the id itself); empty where
    /// the machine has none, as in many containers.
    package static var id: String {
        do throws(FileError) {
            let bytes = try OpenFile("/etc/machine-id", .read).readAll()
            return String(Digest(of: Array("regards".utf8) + bytes).description.prefix(32))
        } catch {
            return ""
        }
    }
}

extension SQLiteLedger {
    /// A letter that may have left in a sending that the ledger does not know.
    package struct UnknownLetter: Hashable, Sendable {
        /// The letter.
        package let letter: BatchLetter
        /// The digest of its batch.
        package let batch: Digest
        /// True where the batch has marked it as sent; false where nobody here can know.
        package let isMarkedSent: Bool
    }

    /// The sendings that are known outside, and not in the ledger.
    package struct UnknownSendings: Hashable, Sendable {
        /// The letters that may have left in them, by the journals of the batches.
        package internal(set) var letters: [UnknownLetter] = []
        /// The number of these sendings of which no batch here has a journal.
        package internal(set) var withoutJournal = 0
        /// The number of the last sending of each ledger, by its id.
        var newest: [String: Int] = [:]
    }

    /// Reads what journals and the state directory tell of sendings that the ledger does not know.
    ///
    /// - Parameter folders: Batches outside of the outbox.
    /// - Returns: The letters that may have left in them.
    /// - Throws: when the ledger, a journal or the state directory cannot be read.
    package func unknownSendings(
        and folders: [String] = []
    ) throws(OutboxError) -> UnknownSendings {
        let identity = try identity()
        let settled = try settledSendings()
        let known = { (ledger: String) in
            ledger == identity.id ? identity.sendings : settled[ledger] ?? 0
        }
        var unknown = UnknownSendings()
        unknown.newest[identity.id] = identity.sendings
        var journaled: Set<String> = []
        for folder in try outside?.batchFolders(and: folders) ?? [] {
            let news = try Batch.journal(in: folder).filter { $0.sending > known($0.ledger) }
            if news.isEmpty { continue }
            journaled.formUnion(news.map { "\($0.ledger) \($0.sending)" })
            unknown.letters += try letters(of: Batch(at: folder), in: news)
        }
        for one in try knowledge(of: identity, and: folders) {
            unknown.newest[one.ledger] = max(unknown.newest[one.ledger] ?? 0, one.sendings)
        }
        for (ledger, sendings) in unknown.newest where sendings > known(ledger) {
            unknown.withoutJournal += (known(ledger) + 1...sendings)
                .count { !journaled.contains("\(ledger) \($0)") }
        }
        return unknown
    }

    /// The letters of a batch that may have left, by these lines of its journal.
    private func letters(
        of batch: Batch, in news: [JournalLine]
    ) throws(OutboxError) -> [UnknownLetter] {
        var taken = RangeSet<Int>()
        var open = RangeSet<Int>()
        for lines in Dictionary(grouping: news, by: { "\($0.ledger) \($0.sending)" }).values {
            for range in lines.compactMap(\.range) { taken.insert(contentsOf: range) }
            guard let last = lines.last else { continue }
            open.formUnion(RangeSet(numbers: last.open))
            if let range = last.range { open.insert(contentsOf: range) }
        }
        var unknown: [UnknownLetter] = []
        var letters = try BatchProgress(of: batch, in: self, numbered: taken.union(open))
        while let letter = try letters.next() {
            switch letter.state {
            case .accepted, .uncertain: continue
            case nil, .deferred, .refused, .attempting: break
            }
            let isMarkedSent = try batch.isMarkedSent(letter.entry)
            guard isMarkedSent || open.contains(letter.number) else { continue }
            unknown.append(
                UnknownLetter(letter: letter, batch: batch.digest, isMarkedSent: isMarkedSent))
        }
        return unknown
    }

    /// Settles the doubts about this ledger, on a person's word.
    ///
    /// Letters that are marked as sent are accepted, the others that may have left are uncertain and
    /// wait for `resolve`. The ledger's home is here from now on. After a crash it can be done again: the
    /// doubts end with the last step.
    ///
    /// - Parameters:
    ///   - person: The person who settles them.
    ///   - now: The present moment.
    ///   - folders: Batches outside of the outbox.
    /// - Returns: The letters that were settled.
    /// - Throws: when ledger or journals cannot be read, or the ledger cannot be written.
    package func accept(
        by person: Actor, at now: Instant, and folders: [String] = []
    ) throws(OutboxError) -> UnknownSendings {
        let unknown = try unknownSendings(and: folders)
        for one in unknown.letters {
            try settle(
                one.letter, in: one.batch,
                as: one.isMarkedSent
                    ? Receipt(state: .accepted, text: "the batch has it marked as sent")
                    : Receipt(
                        state: .uncertain, text: "it may have left before the ledger was lost"),
                by: person, at: now)
        }
        try settleHome(moving: true)
        try write { database in
            for (ledger, sendings) in unknown.newest.sorted(by: { $0.key < $1.key }) {
                try database.execute(
                    sql: "INSERT INTO settlement VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [
                        ledger, sendings, person.name, person.account, person.machine,
                        now.secondsSince1970,
                    ])
            }
        }
        let id = try identity().id
        try write { database in
            try database.execute(
                sql: "UPDATE identity SET sendings = ?", arguments: [unknown.newest[id]])
        }
        return unknown
    }
}

package import Core
package import Files
package import MIME

/// A batch while it is composed: out of sight until `commit`, gone when it is dropped before.
///
/// Nothing of it is kept in memory but the retractions, so that its size does not matter. Its
/// letters are known by their number, from 0, in the order in which they were added or held. A
/// crash leaves no batch rather than half a one: the next draft of the same name removes the
/// remains.
package struct BatchDraft: ~Copyable {
    private var header: BatchHeader
    private let outbox: String
    private let folder: DraftFolder
    private let maildir: Maildir
    private let lines: OpenFile
    private let access: Access
    private var retractions: [Int: [Finding]] = [:]

    /// Begins a batch in the folder `outbox`, which is made when it is missing.
    ///
    /// - Parameters:
    ///   - name: The name of the batch's folder.
    ///   - letter: The kind of letter.
    ///   - composedAt: The moment to write into the manifest.
    ///   - outbox: The folder that holds the batches.
    ///   - access: The people who can use the batch.
    /// - Throws: when there is a batch of this name, or another process is composing one.
    package init(
        name: String, letter: String, composedAt: Instant, in outbox: String,
        access: Access = .owner
    ) throws(OutboxError) {
        guard !name.isEmpty, name.utf8.first != UInt8(ascii: "."),
            !name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 < 0x20 || $0 == 0x7F })
        else {
            throw OutboxError(.batchName(name))
        }
        let place = "\(outbox)/\(name)"
        guard try !OutboxError.files({ () throws(FileError) in try Folder.exists(place) }) else {
            throw OutboxError(.batchExists(path: place))
        }
        let folder = try DraftFolder(
            "\(outbox)/.composing-\(name)", access: access,
            holding: Maildir.parts + [Self.linesName, Manifest.fileName])
        let path = folder.path
        let maildir = try OutboxError.files { () throws(FileError) in
            try Maildir(creating: path, access: access)
        }
        let lines = try OutboxError.files { () throws(FileError) in
            try OpenFile(Self.linesPath(in: path), .create, access: access)
        }
        self.access = access
        header = BatchHeader(name: name, letter: letter, composedAt: composedAt)
        self.outbox = outbox
        self.folder = folder
        self.maildir = maildir
        self.lines = lines
    }

    /// Adds a letter, with the name of the template it was written from, what it promises, the
    /// files that go with it, what of the records it rests on, and what whoever approves it should
    /// know.
    ///
    /// - Throws: when the batch holds a letter of this key, or the disk refuses; the draft can then
    ///   only be dropped.
    package mutating func add(
        _ outgoing: OutgoingMessage, origin: String, promises: [RecordedPromise] = [],
        attachments: [RecordedAttachment] = [], records: RecordFingerprint? = nil,
        reviewNotes: [Finding] = [], about: BatchEntry.About? = nil
    ) throws(OutboxError) {
        let file = outgoing.key.fingerprint
        let isNew = try OutboxError.files { () throws(FileError) in
            try maildir.add(outgoing.bytes, as: file, durably: false)
        }
        guard isNew else {
            throw OutboxError(.duplicate(outgoing.key))
        }
        try write(
            BatchEntry(
                outgoing, file: file, origin: origin, promises: promises, attachments: attachments,
                records: records, reviewNotes: reviewNotes, about: about))
        header.composed += 1
    }

    /// Adds a letter that may not go, for at least one reason.
    ///
    /// Its origin is the template, or the kind of letter where none was filled.
    package mutating func hold(
        _ key: LetterKey, recipient: EmailAddress?, origin: String, because holds: [Finding],
        about: BatchEntry.About? = nil
    ) throws(OutboxError) {
        precondition(!holds.isEmpty, "a held letter has a reason")
        try write(BatchEntry(key, origin: origin, recipient: recipient, holds: holds, about: about))
        header.held += 1
    }

    /// Makes a letter a held one, or adds reasons to a held one, once the draft is committed.
    package mutating func retract(_ number: Int, because holds: [Finding]) {
        precondition(!holds.isEmpty, "a held letter has a reason")
        precondition(number < header.selected, "a letter is retracted that was added")
        retractions[number, default: []] += holds
    }

    /// Makes the batch appear in the outbox, whole and durable.
    ///
    /// - Parameters:
    ///   - sharedText: The share of a letter's text that another one has too, where it is known.
    ///   - ledger: Keeps the digest of the batch before the batch appears: only such a batch can be
    ///     approved.
    ///   - person: The person who composes it.
    /// - Returns: The batch, opened.
    /// - Throws: when a batch of this name has appeared meanwhile, or the disk refuses; then nothing is
    ///   left behind. Only where the disk refuses the last sync, of the outbox itself, the batch is
    ///   there: whole, but a loss of power may take it.
    package consuming func commit(
        sharedText: Double? = nil, keptIn ledger: any Ledger, by person: Actor
    ) throws(OutboxError) -> Batch {
        header.sharedText = sharedText
        try retractLetters()
        try writeManifest()
        let digest = try BatchReader("\(folder.path)/\(Manifest.fileName)").digest
        try ledger.keep(
            RecordedBatch(digest: digest, name: header.name, by: person, at: header.composedAt))
        try OutboxError.files { () throws(FileError) in
            _ = try Folder.removeFile(Self.linesPath(in: folder.path))
        }
        let path = "\(outbox)/\(header.name)"
        try folder.publish(as: path, in: outbox)
        return try Batch(at: path)
    }

    private static let linesName = "entries"

    private static func linesPath(in folder: String) -> String {
        "\(folder)/\(linesName)"
    }

    private func write(_ entry: BatchEntry) throws(OutboxError) {
        try OutboxError.files { () throws(FileError) in
            try lines.write(Manifest.line(entry) + [UInt8(ascii: "\n")])
        }
    }

    /// Removes the messages of the letters that were retracted.
    private mutating func retractLetters() throws(OutboxError) {
        guard !retractions.isEmpty else { return }
        try Self.forEachLine(in: folder.path) { number, line throws(FileError) in
            guard retractions[number] != nil, let file = Manifest.entry(line)?.composed?.file
            else { return }
            try Folder.removeFile("\(maildir.path)/new/\(file)")
            header.composed -= 1
            header.held += 1
        }
    }

    /// Copies the entries into the manifest behind the counts, which only now are known.
    private borrowing func writeManifest() throws(OutboxError) {
        let manifest = try OutboxError.files { () throws(FileError) in
            try OpenFile("\(folder.path)/\(Manifest.fileName)", .create, access: access)
        }
        var separator = Manifest.head(header)
        try Self.forEachLine(in: folder.path) { number, line throws(FileError) in
            var line = line
            if let holds = retractions[number], let entry = Manifest.entry(line) {
                line = Manifest.line(entry.held(because: holds))
            }
            try manifest.write(separator + line)
            separator = Array(",\n".utf8)
        }
        let last = header.selected == 0 ? separator : [UInt8(ascii: "\n")]
        try OutboxError.files { () throws(FileError) in try manifest.write(last + Manifest.foot) }
    }

    /// Hands over the line of each letter, in the order of their numbers.
    private static func forEachLine(
        in folder: String, _ body: (Int, [UInt8]) throws(FileError) -> Void
    ) throws(OutboxError) {
        try OutboxError.files { () throws(FileError) in
            var reader = LineReader(try OpenFile(linesPath(in: folder), .read))
            var number = 0
            while let line = try reader.next() {
                try body(number, line)
                number += 1
            }
        }
    }
}

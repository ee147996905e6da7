package import Core
import Files
import MIME

/// Letters composed together: a Maildir with `batch.json` beside `tmp`, `new` and `cur`.
///
/// Any mail reader opens it. One that moves a message to `cur` and flags it changes nothing here;
/// a changed byte does.
package struct Batch: Hashable, Sendable {
    /// The batch's folder.
    package let folder: String
    /// The name of the batch, the kind of letter, and the number of letters.
    package let header: BatchHeader
    /// The digest of the manifest: as that holds each letter's digest, it stands for every byte.
    package let digest: Digest

    /// Opens a batch and reads its header.
    ///
    /// - Throws: when the folder is no batch, or its manifest does not begin like one.
    package init(at folder: String) throws(OutboxError) {
        let manifest = "\(folder)/\(Manifest.fileName)"
        guard try OutboxError.files({ () throws(FileError) in try Folder.exists(manifest) }) else {
            throw OutboxError(.notABatch(path: folder))
        }
        let reader = try BatchReader(manifest)
        self.folder = folder
        header = reader.header
        digest = reader.digest
    }

    /// The entries, composed and held, in the order they were selected.
    ///
    /// - Throws: when the manifest has changed since the batch was opened; the reader does the same
    ///   when it changes later. No entry is given out that the digest does not stand for.
    package func entries() throws(OutboxError) -> BatchReader {
        let manifest = "\(folder)/\(Manifest.fileName)"
        let reader = try BatchReader(manifest)
        guard reader.digest == digest else {
            throw OutboxError(.changedSinceComposed(path: manifest))
        }
        return reader
    }

    /// Reads the whole batch and checks each byte against the digests.
    ///
    /// - Throws: at the first file that is missing, or changed since it was composed.
    package func verify() throws(OutboxError) {
        var reader = try entries()
        while let entry = try reader.next() {
            _ = try outgoing(for: entry)
        }
    }

    /// The letter of an entry, its bytes just as they were composed; nil for a held one.
    ///
    /// - Throws: when its file is missing, or changed since it was composed.
    package func outgoing(for entry: BatchEntry) throws(OutboxError) -> OutgoingMessage? {
        guard let composed = entry.composed else { return nil }
        let path = try OutboxError.files { () throws(FileError) in
            try Maildir(at: folder).file(named: composed.file)
        }
        guard let path else {
            throw OutboxError(.letterMissing(path: "\(folder)/new/\(composed.file)"))
        }
        let bytes = try OutboxError.files { () throws(FileError) in
            try OpenFile(path, .read).readAll()
        }
        guard Digest(of: bytes) == composed.digest, composed.file == entry.key.fingerprint else {
            throw OutboxError(.changedSinceComposed(path: path))
        }
        try Self.check(bytes, against: composed, at: path)
        return try OutgoingMessage(
            key: entry.key, envelope: composed.envelope, messageID: composed.messageID,
            bytes: bytes)
    }

    /// Compares what the header of a letter says with the manifest: who reads the letter sees the header
    /// alone.
    private static func check(
        _ message: [UInt8], against composed: BatchEntry.Composed, at path: String
    ) throws(OutboxError) {
        let header = MessageParts(of: message[...])
        let differing: String? =
            if !header.isAddressed(to: composed.envelope.recipient) {
                "To"
            } else if header.values(of: "Message-ID") != [composed.messageID].compactMap(\.self) {
                "Message-ID"
            } else {
                ["Cc", "Bcc", "Resent-To"].first { !header.values(of: $0).isEmpty }
            }
        if let differing { throw OutboxError(.headerDiffers(path: path, header: differing)) }
    }

    /// Tells whether a letter is marked as one that has left, or that somebody has read.
    func isMarkedSent(_ entry: BatchEntry) throws(OutboxError) -> Bool {
        guard let composed = entry.composed else { return false }
        let path = try OutboxError.files { () throws(FileError) in
            try Maildir(at: folder).file(named: composed.file)
        }
        guard let path, let flags = path.split(separator: ":").last else { return false }
        return path.contains(":2,") && flags.dropFirst(2).contains("S")
    }

    /// Marks a letter that has left, so that mail readers show it as read: it moves from `new` to
    /// `cur`.
    package func markSent(_ entry: BatchEntry) {
        guard let composed = entry.composed else { return }
        Maildir(at: folder).markSeen(composed.file)
    }
}

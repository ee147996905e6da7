import Core
import Files
import MIME
import Outbox

/// A folder that takes letters, each as a file whose name comes from its key.
///
/// Letters are written under hidden names; `flush` makes their content durable, all at once, and
/// only then gives them their own. So no letter is ever seen half written, and a machine that stops
/// leaves each one whole under its name or not there at all.
final class FolderConnection: Connection {
    /// The names of one letter.
    struct Names {
        /// Its own, behind the folder's path.
        let path: String
        /// The name of the kind of folder, for receipts.
        let name: String
    }

    private let folder: String
    private let drafts: String
    private let access: Access
    private let names: (LetterKey) -> Names
    private let present: (LetterKey) throws(FileError) -> String?
    private var written: [(file: PendingFile, names: Names, outgoing: OutgoingMessage)] = []

    /// A connection to a folder.
    ///
    /// - Parameters:
    ///   - folder: The folder where letters get their own names.
    ///   - drafts: The folder where they are written, on the same file system.
    ///   - access: The people who can use the letters.
    ///   - names: The names of a letter.
    ///   - present: Where a letter is that is there already.
    init(
        to folder: String, from drafts: String, access: Access,
        names: @escaping (LetterKey) -> Names,
        present: @escaping (LetterKey) throws(FileError) -> String?
    ) {
        self.folder = folder
        self.drafts = drafts
        self.access = access
        self.names = names
        self.present = present
    }

    /// Always: a folder is never used up.
    var isOpen: Bool { true }

    var recognizes: Bool { true }

    /// Accepts a letter that is there already; any other may follow where its name is free.
    func offer(_ outgoing: OutgoingMessage) throws(TransportError) -> Receipt? {
        let present = try storing { () throws(FileError) -> String? in
            try self.present(outgoing.key)
        }
        guard let present else { return nil }
        return try outgoing.receipt(recognizing: present, as: names(outgoing.key).name)
    }

    func transmit(_ outgoing: OutgoingMessage, announcing next: OutgoingMessage?)
        throws(TransportError)
    {
        if written.count == Sender.groupSize { try flush() }
        let names = names(outgoing.key)
        let file = try storing { () throws(FileError) in
            try PendingFile(outgoing.bytes, in: drafts, access: access, durably: false)
        }
        written.append((file, names, outgoing))
    }

    func receipt() -> Receipt {
        Receipt(state: .accepted, text: "written as \(written.last?.names.name ?? "")")
    }

    func flush() throws(TransportError) {
        guard !written.isEmpty else { return }
        defer { written = [] }
        try storing { () throws(FileError) in try Folder.syncFileSystem(of: folder) }
        for (file, names, outgoing) in written {
            let isNew = try storing { () throws(FileError) in
                try file.publish(as: names.path)
            }
            if !isNew { _ = try outgoing.receipt(recognizing: names.path, as: names.name) }
        }
        try storing { () throws(FileError) in try Folder.sync(folder) }
    }

    func close() {}
}

extension OutgoingMessage {
    /// Compares the letter with a file of its name that is in the folder already.
    ///
    /// The name comes from the key alone, so another batch or another workspace may have put a
    /// letter of other words there: only the same bytes, but for the value of `Date`, are this
    /// letter.
    ///
    /// - Throws: when it is another letter, which stays as it is, or cannot be read.
    func receipt(recognizing path: String, as name: String) throws(TransportError) -> Receipt {
        let present = try storing { () throws(FileError) in
            try OpenFile(path, .read).readAll()
        }
        guard isSame(as: present) else { throw TransportError(.occupied(path: path)) }
        return Receipt(state: .accepted, text: "already there as \(name)")
    }

    private func isSame(as message: [UInt8]) -> Bool {
        do throws(MIMEError) {
            let epoch = try MailDate(secondsSince1970: 0)
            return try Message.stamped(message, leavingAt: epoch)
                == Message.stamped(bytes, leavingAt: epoch)
        } catch {
            // Without exactly one Date there is nothing to leave out.
            return message == bytes
        }
    }
}

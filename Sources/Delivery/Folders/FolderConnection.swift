import Glibc
import Outbox

/// A folder that takes letters, each as a file whose name comes from its key.
///
/// Letters are written under hidden names; `flush` makes their content durable, all at once, and only
/// then gives them their own. So no letter is ever seen half written, and a machine that stops leaves
/// each one whole under its name or not there at all.
final class FolderConnection: Connection {
    /// The names of one letter.
    struct Names {
        /// What the file begins with that it is written to first, in the same file system.
        let draft: String
        /// Its own, behind the folder's path.
        let path: String
        /// What a receipt calls it.
        let name: String
    }

    private let folder: String
    private let names: (LetterKey) -> Names
    private let present: (LetterKey) throws(OutboxError) -> String?
    private var written: [(file: PendingFile, names: Names, parcel: Parcel)] = []

    /// A connection to a folder.
    ///
    /// - Parameters:
    ///   - folder: Where letters get their own names.
    ///   - names: The names of a letter.
    ///   - present: Where a letter is that is there already.
    init(
        to folder: String, names: @escaping (LetterKey) -> Names,
        present: @escaping (LetterKey) throws(OutboxError) -> String?
    ) {
        self.folder = folder
        self.names = names
        self.present = present
    }

    /// Always: a folder is never used up.
    var isOpen: Bool { true }

    var recognizes: Bool { true }

    /// Accepts a letter that is there already; any other may follow where its name is free.
    func offer(_ parcel: Parcel) throws(TransportError) -> Receipt? {
        let present = try storing { () throws(OutboxError) -> String? in
            try self.present(parcel.key)
        }
        guard let present else { return nil }
        return try parcel.receipt(recognizing: present, as: names(parcel.key).name)
    }

    func transmit(_ parcel: Parcel, announcing next: Parcel?) throws(TransportError) {
        if written.count == Courier.groupSize { try flush() }
        let names = names(parcel.key)
        // No other connection, of this program or another, may write to the same draft.
        let draft = "\(names.draft)-\(getpid())-\(ObjectIdentifier(self).hashValue)"
        let file = try storing { () throws(OutboxError) in
            try PendingFile(parcel.bytes, at: draft, durably: false)
        }
        written.append((file, names, parcel))
    }

    func receipt() -> Receipt {
        Receipt(state: .accepted, text: "written as \(written.last?.names.name ?? "")")
    }

    func flush() throws(TransportError) {
        guard !written.isEmpty else { return }
        defer { written = [] }
        try storing { () throws(OutboxError) in try Folder.syncFileSystem(of: folder) }
        for (file, names, parcel) in written {
            let isNew = try storing { () throws(OutboxError) in
                try file.publish(as: names.path)
            }
            if !isNew { _ = try parcel.receipt(recognizing: names.path, as: names.name) }
        }
        try storing { () throws(OutboxError) in try Folder.sync(folder) }
    }

    func close() {}
}

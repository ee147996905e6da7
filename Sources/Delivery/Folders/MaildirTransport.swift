public import Outbox

/// Delivery into a Maildir, each letter exactly once.
///
/// *Success* means that the letter is on disk under its name. The name comes from the letter's key:
/// a letter that is there already, also one that a reader has moved to `cur`, counts as accepted
/// and is not written again. Another letter of that name is neither taken for it nor replaced.
public struct MaildirTransport: Transport, Connection {
    private let folder: String

    /// A transport into the Maildir at this path, made on connecting when it is missing.
    public init(folder: String) {
        self.folder = folder
    }

    /// Always: a folder is never used up.
    public var isOpen: Bool { true }

    /// Makes the Maildir when it is missing.
    public func connect() throws(TransportError) -> any Connection {
        try storing { () throws(OutboxError) in _ = try Maildir(creating: folder) }
        return self
    }

    /// Accepts a letter that is there already; any other may follow where its name is free.
    public func offer(_ parcel: Parcel) throws(TransportError) -> Receipt? {
        let name = parcel.key.fingerprint
        let present = try storing { () throws(OutboxError) in
            try Maildir(at: folder).file(named: name)
        }
        guard let present else { return nil }
        return try parcel.receipt(recognizing: present, as: name)
    }

    /// Writes the letter to `tmp`, then gives it its name in `new`.
    public func transmit(_ parcel: Parcel) throws(TransportError) -> Receipt {
        let name = parcel.key.fingerprint
        let isNew = try storing { () throws(OutboxError) in
            try Maildir(at: folder).add(parcel.bytes, as: name, durably: true)
        }
        guard isNew else {
            return try parcel.receipt(recognizing: "\(folder)/new/\(name)", as: name)
        }
        return Receipt(state: .accepted, text: "written as \(name)")
    }

    /// Nothing is left to do.
    public func close() {}
}

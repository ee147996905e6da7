import Core
import Files
import Outbox

/// Delivery into a Maildir, each letter exactly once.
///
/// *Success* means that the letter is on disk under its name. The name comes from the letter's key:
/// a letter that is there already, also one that a reader has moved to `cur`, counts as accepted
/// and is not written again. Another letter of that name is neither taken for it nor replaced.
package struct MaildirTransport: Transport {
    private let folder: String

    /// A transport into the Maildir at this path, made on connecting when it is missing.
    package init(folder: String) {
        self.folder = folder
    }

    /// Makes the Maildir when it is missing.
    package func connect() throws(TransportError) -> any Connection {
        let maildir = try storing { () throws(FileError) in try Maildir(creating: folder) }
        let known = try storing { () throws(FileError) in try maildir.nameHashes() }
        return FolderConnection(to: "\(folder)/new") { key in
            let name = key.fingerprint
            return FolderConnection.Names(
                draft: "\(maildir.path)/tmp/\(name)", path: "\(maildir.path)/new/\(name)",
                name: name)
        } present: { key throws(FileError) in
            // A reader moves letters on that were there before, and has not seen any other yet.
            let name = key.fingerprint
            if known.contains(name.hashValue) { return try maildir.file(named: name) }
            return Folder.exists("\(maildir.path)/new/\(name)")
                ? "\(maildir.path)/new/\(name)" : nil
        }
    }
}

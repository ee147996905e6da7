import Core
package import Files
import MIME
import Outbox

/// Delivery into a Maildir, each letter exactly once.
///
/// *Success* means that the letter is on disk under its name. The name comes from the letter's key:
/// a letter that is there already, also one that a reader has moved to `cur`, counts as accepted
/// and is not written again. Another letter of that name is neither taken for it nor replaced.
package struct MaildirTransport: Transport {
    private let folder: String
    private let access: Access

    /// A transport into the Maildir at this path, made on connecting when it is missing.
    package init(folder: String, access: Access = .owner) {
        self.folder = folder
        self.access = access
    }

    /// Makes the Maildir when it is missing.
    package func connect() throws(TransportError) -> any Connection {
        let maildir = try storing { () throws(FileError) in
            try Maildir(creating: folder, access: access)
        }
        let known = try storing { () throws(FileError) in try maildir.nameHashes() }
        return FolderConnection(
            to: "\(folder)/new", from: "\(folder)/tmp", access: access
        ) { key in
            let name = key.fingerprint
            return FolderConnection.Names(path: "\(maildir.path)/new/\(name)", name: name)
        } present: { key throws(FileError) in
            // A reader moves letters on that were there before, and has not seen any other yet.
            let name = key.fingerprint
            if known.contains(name.hashValue) { return try maildir.file(named: name) }
            return try Folder.exists("\(maildir.path)/new/\(name)")
                ? "\(maildir.path)/new/\(name)" : nil
        }
    }
}

/// Delivery into a folder of `.eml` files, which any mail program opens.
///
/// *Success* means that the file is on disk, whole. Its name tells the application and the kind of
/// letter, and comes from the key: a letter that is there already is not written again, and another
/// letter of that name is neither taken for it nor replaced.
package struct EMLTransport: Transport {
    private let folder: String
    private let access: Access

    /// A transport into this folder, made on connecting when it is missing.
    package init(folder: String, access: Access = .owner) {
        self.folder = folder
        self.access = access
    }

    /// Makes the folder when it is missing.
    package func connect() throws(TransportError) -> any Connection {
        try storing { () throws(FileError) in try Folder.make(folder, access: access) }
        return FolderConnection(to: folder, from: folder, access: access) { [folder] key in
            let name = Self.fileName(of: key)
            return FolderConnection.Names(path: "\(folder)/\(name)", name: name)
        } present: { [folder] key throws(FileError) in
            let path = "\(folder)/\(Self.fileName(of: key))"
            return try Folder.exists(path) ? path : nil
        }
    }

    /// The name of a letter's file, such as `A-1042-rejection-with-feedback-3fa94c01b2d7.eml`.
    ///
    /// Bytes that a file name cannot have everywhere become `_`; the digits, of the key's
    /// fingerprint, keep keys apart that then look alike.
    static func fileName(of key: LetterKey) -> String {
        let application = safe(key.application, upTo: 64)
        let letter = safe(key.letter, upTo: 64)
        return "\(application)-\(letter)-\(key.fingerprint.prefix(12)).eml"
    }

    private static func safe(_ text: String, upTo length: Int) -> String {
        let bytes = text.utf8.prefix(length).enumerated().map { offset, byte in
            byte.isInHostName && !(offset == 0 && byte == UInt8(ascii: "."))
                ? byte : UInt8(ascii: "_")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

import Glibc

/// A folder of messages as maildir(5) has it: no locks, and no message is ever seen half written.
///
/// A machine may stop while it delivers. So each message is written under `tmp`, then given its
/// name in `new` by one atomic step. Readers move what they have seen to `cur`, and add flags
/// after a colon; the name before the colon stays, so a message is found again by that name.
package struct Maildir: Hashable, Sendable {
    /// The folder that holds `tmp`, `new` and `cur`.
    package let path: String
    private let access: Access

    /// The names of its folders.
    package static let parts = ["tmp", "new", "cur"]

    /// A Maildir at this path, made or completed when it is missing.
    package init(creating path: String, access: Access = .owner) throws(FileError) {
        self.path = path
        self.access = access
        for part in Self.parts {
            try Folder.make("\(path)/\(part)", access: access)
        }
    }

    /// A Maildir that is there, to read.
    package init(at path: String) {
        self.path = path
        access = .owner
    }

    /// Adds a message; false, and no change, when `new` has one of this name already.
    ///
    /// The name has no `/`, no `:` and no leading dot. Added durably, the message survives a loss
    /// of power once this returns.
    package func add(
        _ bytes: [UInt8], as name: String, durably: Bool
    ) throws(FileError) -> Bool {
        let pending = try PendingFile(
            bytes, in: "\(path)/tmp", access: access, durably: durably)
        let isNew = try pending.publish(as: "\(path)/new/\(name)")
        if durably { try Folder.sync("\(path)/new") }
        return isNew
    }

    /// The path of the message of this name: in `new`, or in `cur` with any flags.
    package func file(named name: String) throws(FileError) -> String? {
        // The usual places first: looking through a long `cur` for each letter would take its
        // square.
        for place in ["new/\(name)", "cur/\(name):2,S", "cur/\(name):2,", "cur/\(name)"]
        where try Folder.exists("\(path)/\(place)") {
            return "\(path)/\(place)"
        }
        let moved = try Folder.names(in: "\(path)/cur").first { $0.hasPrefix("\(name):") }
        return moved.map { "\(path)/cur/\($0)" }
    }

    /// The hashes of the names of all messages, without their flags.
    package func nameHashes() throws(FileError) -> Set<Int> {
        var hashes: Set<Int> = []
        for part in ["new", "cur"] {
            try Folder.forEachName(in: "\(path)/\(part)") { name in
                hashes.insert(String(name.prefix { $0 != ":" }).hashValue)
            }
        }
        return hashes
    }

    /// Moves a message from `new` to `cur` with the flag S, as a reader does that has shown it.
    ///
    /// It may be there already, or have other flags: then nothing happens. No durability is asked
    /// for, as it changes nothing of the message.
    package func markSeen(_ name: String) {
        rename("\(path)/new/\(name)", "\(path)/cur/\(name):2,S")
    }
}

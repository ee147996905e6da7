package import Core
package import Files

/// The identity of a ledger: a random id, a counter that grows with each sending, and the place
/// where it lives.
///
/// A backup has the id and an older counter; a copy has the id and another place.
package struct LedgerIdentity: Hashable, Sendable {
    /// A random text of 32 hexadecimal digits, the same for the whole life of the ledger.
    package let id: String
    /// The number of sendings that have begun.
    package let sendings: Int
    /// The place where it was when a batch was last composed or sent; nil where none was yet.
    package let home: Home?

    /// The place of a ledger: the machine, and the file there.
    ///
    /// The path may change, as a folder may be renamed. A copy is another file, with another number
    /// or another moment of birth.
    package struct Home: Hashable, Sendable {
        /// The name of the machine.
        package let machine: String
        /// The fingerprint of the machine's own id; empty where it has none.
        package let machineID: String
        /// The path of the ledger's file.
        package let path: String
        /// The number and the birth of the ledger's file.
        package let file: FileIdentity

        /// Tells whether this is the same file on the same machine, under whatever path.
        package func isSame(as other: Home) -> Bool {
            machineID == other.machineID && file == other.file
        }
    }
}

/// A reason why a ledger may not know of every letter that has left.
package enum LedgerDoubt: Error, Hashable, Sendable {
    /// The ledger was made on another machine, or is a copy of the file that was used there.
    case livesElsewhere(machine: String, path: String)
    /// More sendings are known at this path than the ledger knows itself: a backup was restored.
    case isBehind(path: String, known: Int, sendings: Int)
    /// Another ledger has sent letters from here, which this one does not know.
    case knowsNothing(path: String, sendings: Int)
}

extension LedgerDoubt: CustomStringConvertible {
    /// One line for a person.
    package var description: String {
        switch self {
        case .livesElsewhere(let machine, let path):
            "the ledger was used last as \(String(reflecting: path)) on \(machine), and this is a copy "
                + "of it: letters may have left from there"
        case .isBehind(let path, let known, let sendings):
            "\(String(reflecting: path)): knows of sending \(known), and the ledger only of "
                + "\(sendings): it is an older copy, such as a restored backup"
        case .knowsNothing(let path, let sendings):
            "\(String(reflecting: path)): another ledger has sent letters from here, in "
                + "\(sendings) \(sendings == 1 ? "sending" : "sendings"); this one does not know which"
        }
    }
}

/// The person who acts, as the name that was given, and the OS account and machine that show it.
package struct Actor: Hashable, Sendable {
    /// The name that the person gave.
    package let name: String
    /// The login name of the OS account.
    package let account: String
    /// The name of the machine.
    package let machine: String

    package init(name: String, account: String, machine: String) {
        self.name = name
        self.account = account
        self.machine = machine
    }
}

/// A batch in the ledger: what `approve` compares a folder with.
package struct RecordedBatch: Hashable, Sendable {
    /// The digest of its manifest, which stands for every byte.
    package let digest: Digest
    /// Its name.
    package let name: String
    /// The person who composed it, or took it over.
    package let by: Actor
    /// The moment when it was composed, or taken over.
    package let at: Instant
    /// The reason why it was taken over; nil for a batch that was composed with this ledger.
    package let adopted: String?

    package init(
        digest: Digest, name: String, by: Actor, at: Instant, adopted: String? = nil
    ) {
        self.digest = digest
        self.name = name
        self.by = by
        self.at = at
        self.adopted = adopted
    }
}

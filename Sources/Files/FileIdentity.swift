import CLinux
import Glibc

/// The identity of a file on its machine: it stays the same when the file is renamed or written to,
/// and no copy has it.
///
/// The number of a file may be given to a new one once it is removed, so the moment of its birth
/// counts, too. File systems that keep none give 0.
package struct FileIdentity: Hashable, Sendable {
    /// The inode.
    package let number: Int
    /// The moment of birth in nanoseconds since 1970; 0 where the file system keeps none.
    package let bornAt: Int

    package init(number: Int, bornAt: Int) {
        self.number = number
        self.bornAt = bornAt
    }

    /// The identity of the file or folder at a path.
    package init(of path: String) throws(FileError) {
        var number: UInt = 0
        var bornAt = 0
        guard file_identity(path, &number, &bornAt) == 0 else {
            throw FileError.system(.examine, path)
        }
        self.init(number: Int(truncatingIfNeeded: number), bornAt: bornAt)
    }
}

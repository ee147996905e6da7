package import Files
import Glibc

/// The reason why a workspace could not be read or made.
package struct RecordsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of failure.
    package enum Kind: Hashable, Sendable {
        /// There is no `regards.yaml` in the folder.
        case notAWorkspace
        /// A file could not be opened or read; the system's reason.
        case unreadable(String)
        /// A file or folder could not be written; the system's reason.
        case unwritable(String)
        /// A new workspace would lie over files that are there.
        case notEmpty
        /// A file was changed while letters were made from it.
        case changed
        /// Records are wrong: every fault that was found, in all files.
        case faults([Diagnostic])
    }

    /// The kind of failure.
    package let kind: Kind

    /// The file or folder.
    package let path: String

    /// Says what went wrong with a file or folder.
    package init(_ kind: Kind, at path: String) {
        self.kind = kind
        self.path = path
    }

    /// The folder holds no `regards.yaml`.
    package init(notAWorkspace folder: String) {
        self.init(.notAWorkspace, at: folder)
    }

    /// The fault and its reason; for faults in records, one line each.
    package var description: String {
        switch kind {
        case .notAWorkspace: "\(path): not a workspace, as it has no regards.yaml"
        case .unreadable(let reason): "\(path): cannot be read: \(reason)"
        case .unwritable(let reason): "\(path): cannot be written: \(reason)"
        case .notEmpty: "\(path): has files in it already"
        case .changed: "\(path): was changed while it was read; begin again"
        case .faults(let faults): faults.map(\.description).joined(separator: "\n")
        }
    }

    /// Does something with files; a failure of the system becomes `unreadable`.
    package static func files<Value: ~Copyable>(
        _ body: () throws(FileError) -> Value
    ) throws(RecordsError) -> Value {
        do { return try body() } catch {
            throw RecordsError(.unreadable(error.reason), at: error.path)
        }
    }

    /// Writes something; a failure of the system becomes `unwritable`.
    package static func writing<Value: ~Copyable>(
        _ body: () throws(FileError) -> Value
    ) throws(RecordsError) -> Value {
        do { return try body() } catch {
            throw RecordsError(.unwritable(error.reason), at: error.path)
        }
    }
}

/// The system's reason for the failure of the last call.
package func systemReason() -> String { String(cString: strerror(errno)) }

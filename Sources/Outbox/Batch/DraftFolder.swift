import Files
import Glibc

/// A folder that is filled out of sight and then appears whole, or goes away with this value.
///
/// It is locked while it is in use. What a crash leaves is therefore unlocked, and whoever next
/// opens a draft of the same path empties it, unless something in it is not from a draft.
struct DraftFolder: ~Copyable {
    /// The path of the folder while it is filled.
    let path: String
    private let folder: OpenFile
    private var isPublished = false

    /// An empty folder at this path, for the one process that may fill it.
    ///
    /// - Parameters:
    ///   - path: The path of the folder.
    ///   - access: The people who can use the folder.
    ///   - names: The names that drafts hold; a folder with others is somebody else's.
    /// - Throws: when another process fills it, or it holds what is no draft's; that is left alone.
    init(_ path: String, access: Access, holding names: [String]) throws(OutboxError) {
        try OutboxError.files { () throws(FileError) in try Folder.make(path, access: access) }
        // What a link leads to was not made here and must not be emptied.
        guard Folder.isFolder(path) else {
            throw OutboxError(
                .file(FileError(.system(operation: .create, code: ENOTDIR), at: path)))
        }
        let folder = try OutboxError.files { () throws(FileError) in try OpenFile(path, .folder) }
        guard try OutboxError.files({ () throws(FileError) in try folder.lock() }) else {
            throw OutboxError(.batchInUse(path: path))
        }
        let present = try OutboxError.files { () throws(FileError) in try Folder.names(in: path) }
        if let stranger = present.first(where: { !names.contains($0) }) {
            throw OutboxError(.notADraft(path: "\(path)/\(stranger)"))
        }
        try OutboxError.files { () throws(FileError) in try Folder.empty(path) }
        self.path = path
        self.folder = folder
    }

    deinit {
        guard !isPublished else { return }
        do {
            try Folder.remove(path)
        } catch {
            // Whoever opens the next draft of this path removes it.
        }
    }

    /// Makes everything in the folder durable, then gives the folder its name in one step.
    ///
    /// - Throws: when something has that name already; then the draft is removed. When only the
    ///   sync of `parent` fails, the folder has its name, but may lose it with the power.
    consuming func publish(as target: String, in parent: String) throws(OutboxError) {
        try OutboxError.files { () throws(FileError) in try Self.makeDurable(folder, at: path) }
        let parent = try OutboxError.files { () throws(FileError) in
            try OpenFile(parent, .folder)
        }
        // rename(2) replaces an empty folder and nothing else, so no batch is ever lost by it.
        guard rename(path, target) == 0 else {
            throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno)
                ? OutboxError(.batchExists(path: target))
                : OutboxError(.file(.system(.create, target)))
        }
        isPublished = true
        try OutboxError.files { () throws(FileError) in try parent.sync() }
    }

    /// All files in one go, as a sync of each takes some hundred times as long; then the names,
    /// whose syncs also report what has failed.
    private static func makeDurable(
        _ folder: borrowing OpenFile, at path: String
    ) throws(FileError) {
        try folder.syncFileSystem()
        for name in try Folder.names(in: path) {
            let inner = "\(path)/\(name)"
            if Folder.isFolder(inner) {
                try Folder.sync(inner)
            } else {
                try OpenFile(inner, .read).sync()
            }
        }
        try folder.sync()
    }
}

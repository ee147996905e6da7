import Glibc

/// The people who can use what Regards writes.
package enum Access: String, Hashable, Sendable, CaseIterable {
    /// The owner alone: files get mode 0600 and folders 0700.
    case owner
    /// Also the group of the folder: files get mode 0660 and folders 2770.
    ///
    /// The setgid bit of a folder passes its group on to what is made in it.
    case group

    /// Gives the group its access to something that this user owns.
    ///
    /// The umask of the process does not count. A group that the user is not in cannot be given:
    /// then the group stays the user's own.
    func apply(
        to descriptor: Int32, at path: String, isFolder: Bool = false
    ) throws(FileError) {
        guard self == .group else { return }
        var own = stat()
        var parent = stat()
        guard fstat(descriptor, &own) == 0, stat(Folder.parent(of: path), &parent) == 0 else {
            throw FileError.system(.examine, path)
        }
        guard own.st_uid == geteuid() else { return }
        let mode: mode_t = isFolder ? 0o2770 : 0o660
        let hasGroup =
            own.st_gid == parent.st_gid || fchown(descriptor, uid_t.max, parent.st_gid) == 0
        guard hasGroup || errno == EPERM else { throw FileError.system(.share, path) }
        // fchown takes the setgid bit away, so the mode comes after it.
        if fchmod(descriptor, mode) != 0 { throw FileError.system(.share, path) }
    }
}

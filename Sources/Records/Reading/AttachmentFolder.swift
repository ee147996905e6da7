import Files
package import Letters
package import MIME

/// The folder `attachments` of a workspace: files for every letter of a kind, and a folder for each
/// application.
///
/// Only plain files with something in them count, that lie there themselves: no link leads to one,
/// nor to a folder on the way.
struct AttachmentFolder {
    let workspace: String
    let list: AttachmentList

    /// Returns the attachments of a letter.
    func attachments(of kind: LetterKind, for application: String) -> Attachments {
        let entry = list[kind]
        let folder = "\(AttachmentList.folder)/\(application)"
        guard !entry.all.isEmpty || !entry.each.isEmpty else { return Attachments() }

        var files: [Attachments.File] = []
        var missing: [String] = []
        for pattern in entry.all {
            let path = "\(AttachmentList.folder)/\(pattern.text)"
            if let file = file(at: path) { files.append(file) } else { missing.append(path) }
        }
        var names = ownNames(of: application)
        for pattern in entry.each {
            let matching = names.filter(pattern.matches)
            if matching.isEmpty { missing.append("\(folder)/\(pattern.text)") }
            for name in matching {
                let path = "\(folder)/\(name)"
                if let file = file(at: path) { files.append(file) } else { missing.append(path) }
            }
            names.removeAll(where: pattern.matches)
        }
        return Attachments(
            files, missing: missing, otherCount: entry.each.isEmpty ? 0 : names.count,
            folder: folder)
    }

    /// The names in the application's own folder, in order; none where there can be no such folder.
    private func ownNames(of application: String) -> [String] {
        guard !application.utf8.contains(UInt8(ascii: "/")), !application.hasPrefix("."),
            let names = try? Folder.names(
                in: "\(workspace)/\(AttachmentList.folder)/\(application)")
        else { return [] }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// A file that can go out; `nil` for anything else.
    private func file(at path: String) -> Attachments.File? {
        let name = String(path.split(separator: "/").last ?? "")
        guard let fileName = try? FileName(name), let type = MediaType(ofFileNamed: name),
            let stamp = try? OpenFile(path: path, within: workspace).stamp(), stamp.size > 0
        else { return nil }
        return Attachments.File(
            fileName, type, size: stamp.size, identity: stamp.description, path: path)
    }
}

extension Workspace {
    /// The files that go with a letter of one kind to an application.
    package func attachments(of kind: LetterKind, for application: Application) -> Attachments {
        attachments.attachments(of: kind, for: application.id)
    }

    /// Returns the content of an attachment.
    ///
    /// - Throws: `unreadable` where it is gone, or cannot be read any more; `changed` where it is
    ///   another one by now.
    package func attachment(_ file: Attachments.File) throws(RecordsError) -> Attachment {
        let path = "\(folder)/\(file.path)"
        let bytes = try RecordsError.files { () throws(FileError) -> [UInt8]? in
            let handle = try OpenFile(path: file.path, within: folder)
            guard try handle.stamp().description == file.identity else { return nil }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(file.size)
            while bytes.count <= file.size {
                let piece = try handle.read(upTo: 1 << 20)
                if piece.isEmpty { break }
                bytes += piece
            }
            return bytes
        }
        guard let bytes, bytes.count == file.size else { throw RecordsError(.changed, at: path) }
        return Attachment(file.name, file.type, bytes)
    }
}

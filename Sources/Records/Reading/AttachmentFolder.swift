import Foundation
public import Letters
public import MIME

/// The folder `attachments` of a workspace: files for every letter of a kind, and a folder for each
/// application.
///
/// Only plain files that lie there themselves count; a link leads to none.
struct AttachmentFolder {
    let workspace: String
    let list: AttachmentList

    /// What goes with a letter.
    func enclosures(of kind: LetterKind, for application: String) -> Enclosures {
        let entry = list[kind]
        let folder = "\(AttachmentList.folder)/\(application)"
        guard !entry.all.isEmpty || !entry.each.isEmpty else { return Enclosures() }

        var files: [Enclosures.File] = []
        var missing: [String] = []
        for pattern in entry.all {
            if let file = file(pattern.text, in: AttachmentList.folder) {
                files.append(file)
            } else {
                missing.append("\(AttachmentList.folder)/\(pattern.text)")
            }
        }
        var names = ownNames(of: application)
        for pattern in entry.each {
            let matching = names.filter(pattern.matches)
            let found = matching.compactMap { file($0, in: folder) }
            if found.isEmpty { missing.append("\(folder)/\(pattern.text)") }
            files += found
            names.removeAll(where: matching.contains)
        }
        return Enclosures(
            files, missing: missing, otherCount: entry.each.isEmpty ? 0 : names.count,
            folder: folder)
    }

    /// The names in the application's own folder, in order; none where there can be no such folder.
    private func ownNames(of application: String) -> [String] {
        let path = "\(workspace)/\(AttachmentList.folder)/\(application)"
        guard !application.utf8.contains(UInt8(ascii: "/")), !application.hasPrefix("."),
            type(of: path) == .typeDirectory,
            let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        else { return [] }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// A plain file with a name that can go out; `nil` for anything else.
    private func file(_ name: String, in folder: String) -> Enclosures.File? {
        let path = "\(folder)/\(name)"
        guard let fileName = try? FileName(name), let mediaType = MediaType(ofFileNamed: name),
            let attributes = try? FileManager.default.attributesOfItem(
                atPath: "\(workspace)/\(path)"),
            attributes[.type] as? FileAttributeType == .typeRegular,
            let size = attributes[.size] as? Int
        else { return nil }
        return Enclosures.File(fileName, mediaType, size: size, path: path)
    }

    private func type(of path: String) -> FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType
    }
}

extension Workspace {
    /// The files that go with a letter of one kind to an application.
    public func enclosures(of kind: LetterKind, for application: Application) -> Enclosures {
        attachments.enclosures(of: kind, for: application.id)
    }

    /// What a file that goes with a letter holds.
    ///
    /// - Throws: `unreadable` where it is gone, or is none any more; `changed` where it has another
    ///   size by now.
    public func attachment(_ file: Enclosures.File) throws(RecordsError) -> Attachment {
        let path = "\(folder)/\(file.path)"
        let handle = try ReadableFile(path: path, followsLinks: false)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.size)
        while bytes.count <= file.size {
            let piece = try handle.bytes(upTo: 1 << 20)
            if piece.isEmpty { break }
            bytes += piece
        }
        guard bytes.count == file.size else { throw RecordsError(.changed, at: path) }
        return Attachment(file.name, file.type, bytes)
    }
}

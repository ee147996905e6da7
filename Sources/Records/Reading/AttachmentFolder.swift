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
            let handle = try? OpenFile(path: path, within: workspace),
            let stamp = try? handle.stamp(), stamp.size > 0
        else { return nil }
        // A file that cannot be read is an error where its content is asked for.
        let bytes = type.text.hasPrefix("text/") ? try? handle.content(of: stamp.size) : nil
        return Attachments.File(
            fileName, type, size: stamp.size, identity: stamp.description, path: path,
            text: bytes.map(Self.text))
    }

    /// The text of a file: in UTF-16 with a byte order mark, in UTF-8, or else in Latin-1.
    private static func text(of bytes: [UInt8]) -> String {
        let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
        if isBigEndian || bytes.starts(with: [0xFF, 0xFE]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                return isBigEndian ? first << 8 | second : second << 8 | first
            }
            return String(decoding: units, as: UTF16.self)
        }
        return String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
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
            return try handle.content(of: file.size)
        }
        guard let bytes, bytes.count == file.size else { throw RecordsError(.changed, at: path) }
        return Attachment(file.name, file.type, bytes)
    }
}

extension OpenFile {
    /// Reads a file of so many bytes, and one piece more if it has grown.
    fileprivate func content(of size: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while bytes.count <= size {
            let piece = try read(upTo: 1 << 20)
            if piece.isEmpty { break }
            bytes += piece
        }
        return bytes
    }
}

import Core
import Files
import Letters
import MIME

extension InlineImage {
    /// Many readers load no larger picture at once.
    private static let maximumSize = 256 << 10

    /// Reads the picture that `logo` of the settings names; `nil`, with a fault, where it is none.
    init?(
        logo column: String, in root: inout Row, of file: WorkspaceFile, sender: EmailAddress
    ) throws(RecordsError) {
        guard let path = root.text(column) else { return nil }
        let isInside =
            !path.hasPrefix("/") && !path.hasPrefix("\(AttachmentList.folder)/")
            && !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
        let picture = WorkspaceFile(folder: file.folder, name: path)
        guard isInside, let bytes = try? picture.contents(upTo: Self.maximumSize)?.bytes,
            let type = MediaType(ofPicture: bytes),
            let name = try? FileName(String(path.split(separator: "/").last ?? "")),
            let identifier = try? MessageID(left: "logo", domain: sender.asciiDomain)
        else {
            let expected =
                "a PNG, JPEG or GIF file of the workspace, of at most \(Self.maximumSize >> 10) KiB,"
            root.fail(.unexpected(in: column, expected: expected, suggestion: nil), in: column)
            return nil
        }
        self.init(identifier, name, type, bytes)
    }
}

extension MediaType {
    /// The type of a picture that begins like this; `nil` for types that not every reader shows.
    fileprivate init?(ofPicture bytes: [UInt8]) {
        let signatures: [(MediaType, [UInt8])] = [
            (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.jpeg, [0xFF, 0xD8, 0xFF]),
            (.gif, Array("GIF8".utf8)),
        ]
        guard let type = signatures.first(where: { bytes.starts(with: $0.1) })?.0 else {
            return nil
        }
        self = type
    }
}

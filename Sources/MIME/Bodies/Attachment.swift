/// A file that goes with a letter.
public struct Attachment: Hashable, Sendable {
    /// The name under which the reader may keep it.
    public let name: FileName

    /// What it is.
    public let type: MediaType

    /// What it holds; it arrives byte for byte.
    public let bytes: [UInt8]

    /// Takes a file as it is.
    public init(_ name: FileName, _ type: MediaType, _ bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
    }
}

extension Entity {
    /// RFC 2183 §2.2: a part that is offered as a file.
    init(_ attachment: Attachment) throws(MIMEError) {
        try self.init(
            [
                HeaderField(
                    .contentType, attachment.type.text, [.outlookName(attachment.name)]),
                HeaderField(
                    .contentDisposition, "attachment", Parameter.fileName(attachment.name)),
            ], encoding: .base64, attachment.bytes)
    }
}

/// A picture that the HTML shows where it says `cid:` and the left and right half of the
/// identifier.
package struct InlineImage: Hashable, Sendable {
    /// The identifier by which the HTML refers to it (RFC 2392).
    package let contentID: MessageID

    /// The name of its file.
    package let name: FileName

    /// The media type.
    package let type: MediaType

    /// The content.
    package let bytes: [UInt8]

    /// Takes a picture as it is.
    package init(_ contentID: MessageID, _ name: FileName, _ type: MediaType, _ bytes: [UInt8]) {
        self.contentID = contentID
        self.name = name
        self.type = type
        self.bytes = bytes
    }

    /// The URI by which HTML shows it: `cid:left@domain`.
    package var uri: String { "cid:\(contentID.text.dropFirst().dropLast())" }
}

extension Entity {
    /// RFC 2183 §2.1: a part that is shown in place.
    init(_ image: InlineImage) throws(MIMEError) {
        try self.init(
            [
                HeaderField(.contentType, image.type.text, [.outlookName(image.name)]),
                HeaderField(.contentID, [image.contentID]),
                HeaderField(.contentDisposition, "inline", Parameter.fileName(image.name)),
            ], encoding: .base64, image.bytes)
    }
}

/// A file that goes with a letter.
package struct Attachment: Hashable, Sendable {
    /// The name under which the reader may keep it.
    package let name: FileName

    /// The media type.
    package let type: MediaType

    /// The content; it arrives byte for byte.
    package let bytes: [UInt8]

    /// Takes a file as it is.
    package init(_ name: FileName, _ type: MediaType, _ bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
    }
}

extension Entity {
    /// RFC 2183 §2.2: a part that is offered as a file.
    init(_ attachment: Attachment) throws(MIMEError) {
        var parameters = [Parameter.outlookName(attachment.name)]
        // RFC 2046 §4.1.2: text without a charset is in US-ASCII.
        if attachment.type.text.hasPrefix("text/"),
            String(validating: attachment.bytes, as: UTF8.self) != nil
        {
            parameters.insert(Parameter("charset", "utf-8"), at: 0)
        }
        try self.init(
            [
                HeaderField(.contentType, attachment.type.text, parameters),
                HeaderField(
                    .contentDisposition, "attachment", Parameter.fileName(attachment.name)),
            ], encoding: .base64, attachment.bytes)
    }
}

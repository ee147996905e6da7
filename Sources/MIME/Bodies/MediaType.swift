/// A media type, such as `application/pdf` (RFC 2045 §5.1).
package struct MediaType: Hashable, Sendable {
    /// `type/subtype` in lower case.
    package let text: String

    /// Takes `type/subtype`, each a token of at most 127 bytes (RFC 6838 §4.2).
    ///
    /// - Throws: When the text is anything else.
    package init(_ text: String) throws(MIMEError) {
        guard !text.utf8.isEmpty else { throw MIMEError(.mediaType(.empty)) }
        var offset = 0
        let halves = text.utf8.split(
            separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
        for half in halves {
            guard half.count <= 127 else { throw MIMEError(.mediaType(.tooLong(maximum: 127))) }
            let length = half.prefix(while: \.isTokenText).count
            guard !half.isEmpty, length == half.count, halves.count == 2 else {
                throw MIMEError(.mediaType(.disallowedByte(at: offset + length)))
            }
            offset += half.count + 1
        }
        self.init(unchecked: String(decoding: text.utf8.map(\.asciiLowercased), as: UTF8.self))
    }

    private init(unchecked text: String) {
        self.text = text
    }
}

extension MediaType {
    /// RFC 8118: a document in PDF.
    package static let pdf = MediaType(unchecked: "application/pdf")
    /// RFC 2083: an image in PNG.
    package static let png = MediaType(unchecked: "image/png")
    /// RFC 2045 §6.8: an image in JPEG.
    package static let jpeg = MediaType(unchecked: "image/jpeg")
    /// RFC 2046 §4.2: an image in GIF.
    package static let gif = MediaType(unchecked: "image/gif")
    /// RFC 2046 §4.5.1: bytes of any meaning.
    package static let octetStream = MediaType(unchecked: "application/octet-stream")
}

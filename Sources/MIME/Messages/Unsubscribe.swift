/// The way for a reader to end letters of this kind (RFC 2369 §3.2).
package struct Unsubscribe: Hashable, Sendable {
    /// A `mailto:` or `https:` URI.
    package let uri: String

    /// Takes the URI as it is.
    ///
    /// - Throws: When the text is empty, no such URI, or has a byte that may not stand in one.
    package init(_ uri: String) throws(MIMEError) {
        guard !uri.utf8.isEmpty else { throw MIMEError(.unsubscribe(.empty)) }
        guard uri.utf8.count <= 900 else { throw MIMEError(.unsubscribe(.tooLong(maximum: 900))) }
        let isKnown =
            uri.utf8.starts(with: "mailto:".utf8) || uri.utf8.starts(with: "https://".utf8)
        let barred = Array("<>\"\\^`{|}, ".utf8)
        for (offset, byte) in uri.utf8.enumerated()
        where !isKnown || !byte.isVisible || barred.contains(byte) {
            throw MIMEError(.unsubscribe(.disallowedByte(at: offset)))
        }
        let isWhole = uri.utf8.starts(with: "https:".utf8) || uri.contains("@")
        guard isWhole else { throw MIMEError(.unsubscribe(.empty)) }
        self.uri = uri
    }

    /// The headers; with `https:`, one click is enough (RFC 8058 §3.1).
    func header() throws(MIMEError) -> [HeaderField] {
        let field = try HeaderField(.listUnsubscribe, "<\(uri)>")
        guard uri.utf8.starts(with: "https:".utf8) else { return [field] }
        return [field, try HeaderField(.listUnsubscribePost, "List-Unsubscribe=One-Click")]
    }
}

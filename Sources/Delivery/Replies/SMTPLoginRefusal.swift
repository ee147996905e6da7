/// The reply of a server that refused a login (RFC 4954 §6).
package struct SMTPLoginRefusal: Hashable, Sendable {
    /// The mechanism that was tried, such as `PLAIN`.
    package let mechanism: String
    /// The reply's code; 334 where an access token was turned down by an error challenge, behind
    /// which libcurl hangs up.
    package let code: Int
    /// The reply's enhanced status code (RFC 3463), such as `5.7.8`.
    package let enhancedCode: String?
    /// The server's text; empty where it holds the secret, or for a challenge.
    package let text: String
    /// True if the server says that the access token is invalid or has expired.
    package let saysTokenIsInvalid: Bool

    /// A refusal, as a login and tests make it.
    package init(
        mechanism: String, code: Int, enhancedCode: String? = nil, text: String = "",
        saysTokenIsInvalid: Bool = false
    ) {
        self.mechanism = mechanism
        self.code = code
        self.enhancedCode = enhancedCode
        self.text = text
        self.saysTokenIsInvalid = saysTokenIsInvalid
    }

    /// True if the same login may work later: the reply was a 4xx.
    package var isTemporary: Bool { (400..<500).contains(code) }
}

extension SMTPLoginRefusal: CustomStringConvertible {
    /// The mechanism, the codes, and the server's text.
    package var description: String {
        let codes = [String(code), enhancedCode].compactMap(\.self).joined(separator: " ")
        let reason =
            text.isEmpty && saysTokenIsInvalid
            ? "the access token is not, or no longer, good" : text
        return "the server refused \(mechanism) (\(codes))" + (reason.isEmpty ? "" : ": \(reason)")
    }
}

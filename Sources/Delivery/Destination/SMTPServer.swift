import MIME

/// Where an SMTP server is, and how its connection is kept private.
package struct SMTPServer: Hashable, Sendable {
    /// How the connection is encrypted; there is no "if the server happens to offer it".
    package enum Security: Hashable, Sendable {
        /// TLS after `STARTTLS`, or no session (RFC 3207).
        case startTLS
        /// TLS from the first byte (RFC 8314 §3.3).
        case implicitTLS
        /// Clear text, to this machine alone.
        case none
    }

    /// A host name, an IPv4 address, or an IPv6 address without its brackets.
    package let host: String
    /// The port; 587 for `smtp` and 465 for `smtps` when none is named (RFC 8314 §7.3).
    package let port: UInt16
    /// How the connection is encrypted.
    package let security: Security
    /// A file of certificates to trust in place of the system's; nil for those.
    package var caFile: String?
    /// What to show a server that asks who is there; nil for nothing.
    package var clientCertificate: ClientCertificate?
    /// The proxy to go through; nil for the direct way, whatever the environment says.
    package var proxy: Proxy?

    init(host: String, port: UInt16, security: Security, caFile: String?) {
        self.host = host
        self.port = port
        self.security = security
        self.caFile = caFile
    }

    /// The host as it stands in a URL.
    var hostInURL: String { host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host }

    /// Whether this can only be this machine: `localhost`, `::1`, or 127.0.0.0/8 in full.
    static func isLoopback(_ host: String) -> Bool {
        if host.lowercased() == "localhost" || host == "::1" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { part in
            part.utf8.allSatisfy(\.isDigit) ? UInt8(part) : nil
        }
        return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
    }
}

import MIME

/// The address of an SMTP server, and the encryption of its connection.
package struct SMTPServer: Hashable, Sendable {
    /// The encryption of the connection; there is no "if the server happens to offer it".
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
    /// The encryption of the connection.
    package let security: Security
    /// A file of certificates to trust in place of the system's; nil for those.
    package var caFile: String?
    /// The certificate for a server that asks for one; nil for none.
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

    /// True for this machine alone: `localhost`, `::1`, or 127.0.0.0/8 in full.
    static func isLoopback(_ host: String) -> Bool {
        if host.lowercased() == "localhost" || host == "::1" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { part in
            part.utf8.allSatisfy(\.isDigit) ? UInt8(part) : nil
        }
        return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
    }
}

/// The certificate of this machine, for a server that asks for one (RFC 8446 §4.4.2).
package struct ClientCertificate: Hashable, Sendable {
    /// A PEM file of the certificate, and of those between it and the authority.
    package let file: String
    /// A PEM file of its private key, without a password; nil where that stands in `file`.
    package let keyFile: String?

    /// A client certificate; the files are read when a connection opens.
    package init(file: String, keyFile: String? = nil) {
        self.file = file
        self.keyFile = keyFile
    }
}

/// A proxy between this machine and an SMTP server; it takes no login.
///
/// TLS goes through it to the server, so it sees when and where letters go, and nothing of them.
package struct Proxy: Hashable, Sendable {
    /// The protocols of a proxy, by libcurl's names.
    package enum Scheme: String, Hashable, Sendable, CaseIterable {
        /// `CONNECT` (RFC 9110 §9.3.6).
        case http
        /// `CONNECT` within TLS; the proxy's certificate is verified like the server's.
        case https
        /// SOCKS 4; this machine resolves the name of the server, to IPv4.
        case socks4
        /// SOCKS 4a; the proxy resolves the name.
        case socks4a
        /// SOCKS 5 (RFC 1928); this machine resolves the name.
        case socks5
        /// SOCKS 5; the proxy resolves the name, so that nobody else hears it.
        case socks5h
    }

    /// The protocol.
    package let scheme: Scheme
    /// A host name, an IPv4 address, or an IPv6 address without its brackets.
    package let host: String
    /// The port.
    package let port: UInt16

    /// A proxy.
    ///
    /// - Precondition: the host is one that a URL can name: nothing but letters, digits, dots and
    ///   hyphens, and colons where it is an IPv6 address.
    package init(_ scheme: Scheme, host: String, port: UInt16) {
        let isHost = host.utf8.allSatisfy { $0.isInHostName || $0 == UInt8(ascii: ":") }
        precondition(!host.isEmpty && isHost, "not a host")
        self.scheme = scheme
        self.host = host
        self.port = port
    }

    /// The proxy as libcurl is told of it.
    var url: String {
        let host = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "\(scheme.rawValue)://\(host):\(port)"
    }
}

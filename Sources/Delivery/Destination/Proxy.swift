import MIME

/// A proxy between this machine and an SMTP server; it takes no login.
///
/// TLS goes through it to the server, so it sees when and where letters go, and nothing of them.
package struct Proxy: Hashable, Sendable {
    /// How the proxy is spoken to, by libcurl's names.
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

    /// How it is spoken to.
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

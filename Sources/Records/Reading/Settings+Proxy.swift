import Core
import Files
import Letters

extension Settings {
    /// A proxy, as `socks5h://host:1080` names it.
    package struct Proxy: Hashable, Sendable {
        /// The protocol of the proxy.
        package enum Scheme: String, Hashable, Sendable, CaseIterable {
            case http, https, socks4, socks4a, socks5, socks5h
        }

        /// The protocol of the proxy.
        package let scheme: Scheme
        /// A host name of ASCII letters, digits, dots and hyphens, or an address; IPv6 without its
        /// brackets.
        package let host: String
        /// The port, which has no default: libcurl's, 1080 also for `http`, is not what people
        /// expect.
        package let port: UInt16
    }
}

extension Settings.Proxy {
    /// Reads a field; `nil` where it is empty or has a fault, which never repeats the value.
    init?(in row: inout Row, _ column: String) {
        guard let text = row.text(column) else { return nil }
        let schemes = Scheme.allCases.map(\.rawValue)
        let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let scheme = Scheme(rawValue: parts[0].lowercased()) else {
            row.fail(
                .unexpected(
                    in: column,
                    expected: "\(schemes.joined(separator: ", ")) and :// at the start",
                    suggestion: suggestion(for: String(parts[0]), among: schemes)), in: column)
            return nil
        }
        guard !parts[1].contains("@") else {
            let expected = "no user or password, which others could read here,"
            row.fail(.unexpected(in: column, expected: expected, suggestion: nil), in: column)
            return nil
        }
        guard
            let match = parts[1].wholeMatch(
                of: /(?:([A-Za-z0-9.\-]+)|\[([0-9A-Fa-f:.]+)\]):(\d{1,5})\/?/),
            let host = match.1 ?? match.2, let port = UInt16(match.3), port > 0
        else {
            let expected = "a host and a port as in \(scheme.rawValue)://proxy.example:1080"
            row.fail(.unexpected(in: column, expected: expected, suggestion: nil), in: column)
            return nil
        }
        self.init(scheme: scheme, host: String(host), port: port)
    }
}

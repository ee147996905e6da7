import Core
import Files
import MIME
import Outbox

/// The destination of letters, as in `--to` and `regards.yaml`.
///
/// | text                        | letters go                                               |
/// |-----------------------------|----------------------------------------------------------|
/// | `smtp://host[:port]`        | over SMTP; TLS by STARTTLS, or not at all                |
/// | `smtps://host[:port]`       | over SMTP; TLS from the first byte                       |
/// | `maildir:DIR`               | into a Maildir                                           |
/// | `eml:DIR`                   | into a folder, a file each                               |
///
/// `smtp` and `smtps` take `?ca_file=FILE`, percent-encoded; `smtp` to a loopback host takes
/// `?tls=none`. Folders stand as they are, without escapes.
package enum Destination: Hashable, Sendable {
    /// An SMTP server.
    case smtp(SMTPServer)
    /// A Maildir, by its path.
    case maildir(String)
    /// A folder of `.eml` files, by its path.
    case eml(String)

    /// Reads a destination.
    ///
    /// - Throws: when it is none, with the first fault found; the text itself is not in the error,
    ///   since it may hold a password.
    package init(_ text: String) throws(TransportError) {
        do throws(Fault) {
            self = try Self.parse(text)
        } catch {
            throw TransportError(.destination(error))
        }
    }

    /// True for a folder of this machine.
    package var isFolder: Bool {
        switch self {
        case .smtp: false
        case .maildir, .eml: true
        }
    }

    private static func parse(_ text: String) throws(Fault) -> Destination {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .scheme }
        let rest = text[text.utf8.index(after: colon)...]
        switch text[..<colon].lowercased() {
        case "maildir": return .maildir(try folder(rest))
        case "eml": return .eml(try folder(rest))
        case "smtp": return .smtp(try server(rest, security: .startTLS, port: 587))
        case "smtps": return .smtp(try server(rest, security: .implicitTLS, port: 465))
        default: throw .scheme
        }
    }

    private static func folder(_ path: Substring) throws(Fault) -> String {
        guard !path.isEmpty, !path.hasPrefix("//"), !path.utf8.contains(0) else { throw .folder }
        return String(path)
    }

    private static func server(
        _ text: Substring, security: SMTPServer.Security, port defaultPort: UInt16
    ) throws(Fault) -> SMTPServer {
        guard text.hasPrefix("//") else { throw .scheme }
        let parts = text.dropFirst(2).split(
            separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard !parts[0].contains("@") else { throw .user }
        let address = parts[0].hasSuffix("/") ? parts[0].dropLast() : parts[0]
        guard !address.contains("/"), !address.contains("#") else { throw .path }

        let (host, port) = try hostAndPort(address)
        let options = try options(parts.count == 2 ? parts[1] : "")
        if options["tls"] != nil {
            guard security == .startTLS, SMTPServer.isLoopback(host) else { throw .clearText }
        }
        return SMTPServer(
            host: host, port: port ?? defaultPort,
            security: options["tls"] == nil ? security : .none, caFile: options["ca_file"])
    }

    private static func hostAndPort(
        _ text: Substring
    ) throws(Fault) -> (host: String, port: UInt16?) {
        let host: Substring
        let rest: Substring
        if text.hasPrefix("["), let bracket = text.firstIndex(of: "]") {
            host = text[..<bracket].dropFirst()
            rest = text[bracket...].dropFirst()
            guard host.contains(":"), host.utf8.allSatisfy(isInIPv6) else { throw .host }
        } else {
            host = text.prefix { $0 != ":" }
            rest = text.dropFirst(host.count)
            guard !host.isEmpty, host.utf8.allSatisfy(\.isInHostName) else { throw .host }
        }
        guard !rest.isEmpty else { return (String(host), nil) }
        let digits = rest.dropFirst()
        guard rest.hasPrefix(":"), digits.utf8.allSatisfy(\.isDigit), let port = UInt16(digits),
            port > 0
        else { throw .port }
        return (String(host), port)
    }

    /// The characters of an IPv6 address, without the zone.
    private static func isInIPv6(_ byte: UInt8) -> Bool {
        byte.isHexadecimal || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }

    private static func options(_ query: Substring) throws(Fault) -> [String: String] {
        var options: [String: String] = [:]
        for option in query.split(separator: "&") {
            let pair = option.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2, options[pair[0]] == nil else { throw .option }
            guard let value = PercentEncoding.decoded(pair[1].utf8) else { throw .escape }
            guard pair[0] == "ca_file" || pair[0] == "tls" && value == "none" else {
                throw .option
            }
            options[pair[0]] = value
        }
        return options
    }
}

extension Destination {
    /// The reason why a text is no destination; the raw value is what an error says of it.
    package enum Fault: String, Error, Hashable, Sendable, CaseIterable {
        /// It begins with no scheme that is known.
        case scheme = "must begin with smtp://, smtps://, maildir: or eml:"
        /// `maildir:` or `eml:` with nothing behind it, or with the `//` of a URL.
        case folder = "must name a folder after the colon, without //"
        /// Somebody put a user, and perhaps a password, where every user of the machine can read.
        case user = "must not hold a user or password: they belong in regards.yaml"
        /// No host, or one that is neither a name in ASCII nor an address.
        case host = "must name a host: letters, digits, dots and hyphens, or [IPv6]"
        /// A port that is not 1 to 65535.
        case port = "must have a port from 1 to 65535"
        /// Something stands behind the host and port.
        case path = "must end after the host and port"
        /// An option that is not known, or given twice.
        case option = "may have the options tls=none and ca_file=FILE, each once"
        /// A percent sign without two hexadecimal digits, or bytes that are no text.
        case escape = "has a broken percent escape"
        /// `tls=none` where the letters would leave this machine, or for `smtps`.
        case clearText = "may say tls=none only for smtp:// to a loopback host"
        /// `tls=none` where a proxy would carry the letters off this machine.
        case proxiedClearText = "may not say tls=none where there is a proxy"
    }
}

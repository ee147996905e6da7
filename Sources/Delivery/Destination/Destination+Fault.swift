extension Destination {
    /// Why a text is no destination; the raw value is what an error says of it.
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

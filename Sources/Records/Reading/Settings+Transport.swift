import Files
import Letters
import MIME

extension Settings {
    /// The server that letters go to when the command names none, and the way to reach it.
    package struct Transport: Hashable, Sendable {
        /// The ways to log in, by the names that servers use.
        package enum Authentication: String, Hashable, Sendable, CaseIterable {
            case plain, login, xoauth2, oauthbearer

            /// Tells whether it takes an access token; otherwise it takes a password.
            package var takesToken: Bool { self == .xoauth2 || self == .oauthbearer }
        }

        /// `smtp://host:587`, `smtps://host`, `maildir:DIR` or `eml:DIR`.
        package let url: String

        /// The user to log in as; `nil` for a server that asks for no login.
        package let user: String?

        /// The way to log in; `nil` for a password in the way that the server offers.
        package let authentication: Authentication?

        /// A shell command whose first line of output is the password.
        package let passwordCommand: String?

        /// A shell command whose first line of output is an access token; there where
        /// `authentication` takes one.
        package let tokenCommand: String?

        /// A file of certificates to trust in place of the system's own.
        package let caFile: String?

        /// A PEM file of the certificate to show to the server.
        package let clientCertificate: String?

        /// A PEM file of its private key; `nil` where that stands in the same file.
        package let clientKey: String?

        /// The proxy to go through; `nil` for the direct way.
        package let proxy: Proxy?

        /// The DKIM signatures that letters get when they leave.
        package let dkim: [DKIM]

        /// The rate limits.
        package let rateLimit: RateLimit
    }
}

extension Settings.Transport {
    private static let keys =
        [
            "url", "user", "auth", "password_command", "token_command", "ca_file",
            "client_certificate", "client_key", "proxy",
        ] + Settings.RateLimit.keys

    /// Reads the mapping `transport` of the settings; `nil` where it is not there or names no
    /// place.
    init?(of settings: YAMLMapping, from sender: EmailAddress, _ faults: inout [Diagnostic]) {
        guard let mapping = settings.mapping("transport", &faults) else { return nil }
        var row = mapping.row(Self.keys, nested: ["dkim"], &faults)
        defer { faults += row.faults }
        let provider: MailProvider? = row.choice("provider")
        rateLimit = Settings.RateLimit(&row, of: provider)
        let url = row.text("url") ?? provider?.url ?? row.required("url")
        user = row.text("user")
        authentication = row.choice("auth")
        passwordCommand = row.text("password_command")
        tokenCommand = row.text("token_command")
        caFile = row.text("ca_file")
        clientCertificate = row.text("client_certificate")
        clientKey = row.text("client_key")
        proxy = Settings.Proxy(in: &row, "proxy")
        dkim = Settings.DKIM.list(of: mapping, from: sender, &faults)
        Self.judge(&row, authentication)
        guard let url else { return nil }
        self.url = url
    }

    /// Finds keys that say nothing without another.
    private static func judge(_ row: inout Row, _ authentication: Authentication?) {
        let has = { [row] in row.text($0) != nil }
        // Unknown where auth itself has a fault.
        let takesToken = authentication?.takesToken ?? (has("auth") ? nil : false)
        let needs = [
            ("auth", "user", has("user")),
            ("password_command", "user", has("user")),
            ("token_command", "user", has("user")),
            ("password_command", "auth: plain or auth: login", takesToken != true),
            ("token_command", "auth: xoauth2 or auth: oauthbearer", takesToken != false),
            ("auth", "token_command", takesToken != true || has("token_command")),
            ("client_key", "client_certificate", has("client_certificate")),
        ]
        for (key, other, isMet) in needs where has(key) && !isMet {
            row.fail(.needs(key, other), in: key)
        }
    }
}

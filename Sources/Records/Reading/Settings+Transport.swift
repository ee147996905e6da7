import Letters

extension Settings {
    /// Where letters go when the command does not say, and with which login.
    public struct Transport: Hashable, Sendable {
        /// `smtp://host:587`, `smtps://host`, `maildir:DIR` or `eml:DIR`.
        public let url: String

        /// The user to log in as; `nil` for a server that asks for no login.
        public let user: String?

        /// A shell command whose first line of output is the password.
        public let passwordCommand: String?

        /// A file of certificates to trust in place of the system's own.
        public let caFile: String?
    }
}

extension Settings.Transport {
    private static let keys = ["url", "user", "password_command", "ca_file"]

    /// Reads the mapping `transport` of the settings; `nil` where it is not there or has no `url`.
    init?(of settings: YAMLMapping, _ faults: inout [Fault]) {
        guard let mapping = settings.mapping("transport", &faults) else { return nil }
        var row = mapping.row(Self.keys, &faults)
        defer { faults += row.faults }
        guard let url = row.required("url") else { return nil }
        self.url = url
        user = row.text("user")
        passwordCommand = row.text("password_command")
        caFile = row.text("ca_file")
    }
}

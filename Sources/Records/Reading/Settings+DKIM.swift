import Core
import Files
import Letters
import MIME

extension Settings {
    /// A DKIM signature that letters get when they leave (RFC 6376).
    package struct DKIM: Hashable, Sendable {
        /// The source of its private key, in PEM.
        package enum Key: Hashable, Sendable {
            /// A file.
            case file(String)
            /// A shell command that prints it.
            case command(String)
        }

        /// The domain that signs, in A-labels and lower case.
        package let domain: String
        /// The name of this key among the domain's; letters, digits, hyphens, and dots between
        /// labels.
        package let selector: String
        /// The private key.
        package let key: Key
    }
}

extension Settings.DKIM {
    /// Reads the list `dkim` of a transport.
    ///
    /// A domain that has nothing to do with the sender's is a fault: its signature would not count
    /// for DMARC (RFC 7489 §3.1.1).
    static func list(
        of transport: YAMLMapping, from sender: EmailAddress, _ faults: inout [Diagnostic]
    ) -> [Settings.DKIM] {
        var places: [String: Place] = [:]
        return transport.list("dkim", &faults).compactMap { entry in
            var row = entry.row(["domain", "selector", "key_file", "key_command"], &faults)
            let signature = Settings.DKIM(&row, from: sender)
            if let signature,
                let first = places.updateValue(
                    row.place(of: "selector"),
                    forKey: "\(signature.selector.lowercased())._domainkey.\(signature.domain)")
            {
                row.fail(.duplicate(of: "selector", first: first), in: "selector")
            }
            faults += row.faults
            return signature
        }
    }

    /// Reads a signature; `nil` where a fault keeps it from being used.
    private init?(_ row: inout Row, from sender: EmailAddress) {
        let domain = Self.domain(&row, of: sender)
        let selector =
            row.required("selector") == nil
            ? nil
            : row.value("selector", "letters, digits and hyphens, with dots between labels,") {
                Self.isSelector($0) ? $0 : nil
            }
        let key = Self.key(&row)
        guard let domain, let selector, let key else { return nil }
        self.init(domain: domain, selector: selector, key: key)
    }

    /// The domain, if it is the sender's, or one above or below it.
    private static func domain(_ row: inout Row, of sender: EmailAddress) -> String? {
        guard row.required("domain") != nil else { return nil }
        let name = row.value("domain", "a domain as \(sender.domain)") { text in
            do { return try EmailAddress("postmaster@\(text)").asciiDomain } catch { return nil }
        }
        guard let name else { return nil }
        let own = sender.asciiDomain
        guard name == own || own.hasSuffix(".\(name)") || name.hasSuffix(".\(own)") else {
            let expected =
                "\(sender.domain), which the sender writes from, or one above or below it,"
            row.fail(.unexpected(in: "domain", expected: expected, suggestion: nil), in: "domain")
            return nil
        }
        return name
    }

    /// Tells whether this is RFC 6376 §3.1 `selector`.
    private static func isSelector(_ text: String) -> Bool {
        let label = /[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?/
        return text.utf8.count <= 253
            && text.split(separator: ".", omittingEmptySubsequences: false)
                .allSatisfy { $0.wholeMatch(of: label) != nil }
    }

    private static func key(_ row: inout Row) -> Key? {
        switch (row.text("key_file"), row.text("key_command")) {
        case (let file?, nil): return .file(file)
        case (nil, let command?): return .command(command)
        case (nil, nil): row.fail(.missingKey("key_file: or key_command"), in: "selector")
        case (_?, _?):
            row.fail(
                .unexpected(
                    in: "key_command", expected: "nothing beside key_file", suggestion: nil),
                in: "key_command")
        }
        return nil
    }
}

/// What this machine shows a server that wants to know whom it talks to (RFC 8446 §4.4.2).
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

/// Why a domain, a selector or a key signs no mail; the raw value is what an error says of it.
package enum DKIMFault: String, Error, Hashable, Sendable, CaseIterable {
    /// A domain that could not stand in the tag `d`, or one that nobody has.
    case domain = "the domain must be one in ASCII with at least two labels, as acme.example"
    /// A selector that could not stand in the tag `s`.
    case selector = "the selector must be letters, digits and hyphens, with dots between labels"
    /// No PEM, or PEM that is broken off.
    case notPEM = "this is no key in PEM, which begins with -----BEGIN PRIVATE KEY-----"
    /// A key that needs a password.
    case encrypted = "the key is encrypted; let key_command print it without its password"
    /// PEM of something else.
    case otherKey = "this is no private key for RSA (PKCS#8, PKCS#1) or Ed25519 (PKCS#8)"
    /// RFC 8301 §3.2: such a key must not be used.
    case tooShort = "an RSA key must have at least 1024 bits, and should have 2048"
    /// RFC 8301 §3.2: not every verifier takes such a key.
    case tooLong = "an RSA key may have at most 4096 bits"
}

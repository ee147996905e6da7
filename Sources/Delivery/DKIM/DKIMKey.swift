import Crypto
import CryptoExtras
import FoundationEssentials

/// A private key that signs mail; no description of it shows more than its algorithm.
package struct DKIMKey: Sendable {
    /// The bits that an RSA key may have: fewer must not be used, and verifiers need not take more
    /// (RFC 8301 §3.2).
    package static let allowedRSABits = 1024...4096

    /// From how many bits on an RSA key is as long as it should be (RFC 8301 §3.2).
    package static let advisedRSABits = 2048

    private enum Kind: Sendable {
        case rsa(_RSA.Signing.PrivateKey)
        case ed25519(Curve25519.Signing.PrivateKey)
    }

    private let kind: Kind

    /// The key in a text in PEM (RFC 7468): RSA as PKCS#8 or PKCS#1, Ed25519 as PKCS#8 (RFC 8410).
    ///
    /// Other text is ignored, such as a certificate in the same file.
    ///
    /// - Throws: where there is no such key; what was found instead is not in the error.
    package init(pem text: String) throws(DKIMFault) {
        let block = try PEMBlock(privateKeyIn: text)
        kind =
            block.isEd25519 ? .ed25519(try Self.ed25519(block.der)) : .rsa(try Self.rsa(block.der))
    }

    private static func ed25519(
        _ der: Data
    ) throws(DKIMFault) -> Curve25519.Signing.PrivateKey {
        do {
            return try Curve25519.Signing.PrivateKey(derRepresentation: der)
        } catch {
            throw .otherKey
        }
    }

    private static func rsa(_ der: Data) throws(DKIMFault) -> _RSA.Signing.PrivateKey {
        let key: _RSA.Signing.PrivateKey
        do {
            key = try _RSA.Signing.PrivateKey(unsafeDERRepresentation: der)
        } catch CryptoKitError.incorrectParameterSize {
            throw .tooShort
        } catch {
            throw .otherKey
        }
        guard allowedRSABits.contains(key.keySizeInBits) else {
            throw key.keySizeInBits < allowedRSABits.lowerBound ? .tooShort : .tooLong
        }
        return key
    }

    /// The bits of an RSA key; nil for any other.
    package var rsaBits: Int? {
        guard case .rsa(let key) = kind else { return nil }
        return key.keySizeInBits
    }

    /// The value of the tag `a`.
    package var algorithm: String {
        switch kind {
        case .rsa: "rsa-sha256"
        case .ed25519: "ed25519-sha256"
        }
    }

    /// Signs the SHA-256 hash of these bytes, always in the same way: by RFC 8017 §8.2
    /// (RSASSA-PKCS1-v1_5) or RFC 8032 §5.1 (PureEdDSA over the hash, RFC 8463 §3).
    package func signature(of bytes: [UInt8]) throws -> [UInt8] {
        let hash = SHA256.hash(data: bytes)
        switch kind {
        case .rsa(let key):
            let signature = try key.signature(for: hash, padding: .insecurePKCS1v1_5)
            return Array(signature.rawRepresentation)
        case .ed25519(let key):
            return Array(try key.signature(for: Data(hash)))
        }
    }
}

extension DKIMKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The algorithm alone.
    package var description: String { "key for \(algorithm)" }
    /// The algorithm alone.
    package var debugDescription: String { description }
    /// The algorithm alone, also for `dump`.
    package var customMirror: Mirror { Mirror(self, children: ["algorithm": algorithm]) }
}

/// The reason why a domain, a selector or a key signs no mail; the raw value is what an error says of it.
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

/// One key in a text file (RFC 7468).
struct PEMBlock {
    /// PKCS#8's `AlgorithmIdentifier` of Ed25519 (RFC 8410 §3), behind five bytes of lengths and
    /// version.
    private static let ed25519: [UInt8] = [0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70]

    /// The decoded key.
    let der: Data

    /// The first private key in a text, if it is not encrypted.
    init(privateKeyIn text: String) throws(DKIMFault) {
        let pieces = text.split(separator: "-----", omittingEmptySubsequences: false)
        let labels = pieces.map { $0.hasPrefix("BEGIN ") ? String($0.dropFirst(6)) : nil }
        guard labels.contains(where: { $0 != nil }) else { throw .notPEM }
        guard let index = labels.firstIndex(where: { $0?.hasSuffix("PRIVATE KEY") == true }),
            let label = labels[index]
        else { throw .otherKey }
        guard index + 2 < pieces.count, pieces[index + 2] == "END \(label)" else { throw .notPEM }
        let content = pieces[index + 1]
        // RFC 7468 §11; the older way has headers of RFC 1421.
        guard label != "ENCRYPTED PRIVATE KEY", !content.contains("ENCRYPTED") else {
            throw .encrypted
        }
        guard label == "PRIVATE KEY" || label == "RSA PRIVATE KEY" else { throw .otherKey }
        guard let der = Data(base64Encoded: String(content), options: .ignoreUnknownCharacters)
        else { throw .notPEM }
        self.der = der
    }

    /// True if it is for Ed25519, and not for another curve of the same form.
    var isEd25519: Bool { der.dropFirst(5).starts(with: Self.ed25519) }
}

import Crypto
import CryptoExtras
import FoundationEssentials

/// A private key that signs mail; no description of it shows more than its algorithm.
package struct DKIMKey: Sendable {
    /// How many bits an RSA key may have: fewer must not be used, and verifiers need not take more
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
    /// What stands around it is not looked at, such as the certificate in the same file.
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

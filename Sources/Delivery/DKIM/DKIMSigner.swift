package import Core
import MIME
package import Outbox

/// Signs letters when they leave, in the name of a domain (RFC 6376).
///
/// The key's public half stands in the DNS at `selector._domainkey.domain`. The signature covers
/// the body and the fields that a reader sees; it is not part of what was approved, as it vouches
/// for `Date`.
package struct DKIMSigner: Sendable {
    /// The domain that vouches: the tag `d`.
    package let domain: String
    /// The name of the domain's key: the tag `s`.
    package let selector: String
    private let key: DKIMKey

    /// A signer for a domain.
    ///
    /// - Parameters:
    ///   - domain: In A-labels (RFC 6376 §3.5).
    ///   - selector: One label or several, with dots between them (RFC 6376 §3.1).
    ///   - key: The private key.
    /// - Throws: when either name holds a byte that could end its tag, or is no name of the DNS.
    package init(domain: String, selector: String, key: DKIMKey) throws(DKIMFault) {
        guard Self.isName(domain), domain.utf8.contains(UInt8(ascii: ".")) else { throw .domain }
        guard Self.isName(selector) else { throw .selector }
        self.domain = domain
        self.selector = selector
        self.key = key
    }

    /// True for labels of letters, digits and inner hyphens (RFC 5321 §4.1.2 `sub-domain`).
    private static func isName(_ text: String) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return text.utf8.count <= 253
            && text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                .allSatisfy { label in
                    (1...63).contains(label.count) && label.allSatisfy(\.isInHostName)
                        && label.first != hyphen && label.last != hyphen
                }
    }

    /// The field that signs a message; the time in it is handed in.
    func field(signing content: SignedContent, at moment: Instant) throws -> [UInt8] {
        let tags = [
            ("v", "1"), ("a", key.algorithm), ("c", "relaxed/relaxed"), ("d", domain),
            ("s", selector), ("t", "\(moment.secondsSince1970)"),
        ]
        let field = DKIMSignatureField(
            tags, signing: content.names, bodyHash: content.bodyHash)
        let canonical = RelaxedCanonicalization.field(field.unsigned[...])
        return field.signed(with: try key.signature(of: content.fields + canonical))
    }
}

extension OutgoingMessage {
    /// The same letter with a `DKIM-Signature` of each signer on top, all over the same content.
    package func signed(
        by signers: [DKIMSigner], at moment: Instant
    ) throws(TransportError) -> OutgoingMessage {
        guard !signers.isEmpty else { return self }
        let content = SignedContent(of: bytes)
        var signed: [UInt8] = []
        for signer in signers {
            do {
                signed += try signer.field(signing: content, at: moment)
            } catch {
                throw TransportError(
                    .signature(key, domain: signer.domain, selector: signer.selector))
            }
        }
        signed += bytes
        do {
            return try OutgoingMessage(
                key: key, envelope: envelope, messageID: messageID, bytes: signed)
        } catch {
            throw TransportError(.storage(error))
        }
    }
}

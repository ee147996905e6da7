package import Core
package import Outbox

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

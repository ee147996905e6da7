import Crypto
import FoundationEssentials
import MIME

/// The content that every signature of a message covers: some header fields, and the whole body.
struct SignedContent {
    /// Fields that are signed also where there are none, so that nobody can add one (RFC 6376
    /// §8.15).
    private static let guarded = [
        "from", "to", "cc", "subject", "date", "message-id", "reply-to",
    ]

    /// Fields that are signed where they are.
    private static let others = [
        "mime-version", "content-type", "content-transfer-encoding", "content-language",
        "in-reply-to", "references", "list-unsubscribe", "list-unsubscribe-post",
    ]

    /// The names to sign, each once more than the message has it: a field that is added later would
    /// be the one that the last name stands for, and breaks the signature (RFC 6376 §5.4.2).
    private(set) var names: [String] = []
    /// The fields that the names stand for, in canonical form, each with CRLF.
    private(set) var fields: [UInt8] = []
    /// The hash of the canonical body in base64: the tag `bh`.
    let bodyHash: String

    /// The content to sign of a message whose lines end with CRLF.
    init(of message: [UInt8]) {
        let parts = MessageParts(of: message[...])
        let canonical = parts.fields.map(RelaxedCanonicalization.field)
        bodyHash = Data(SHA256.hash(data: RelaxedCanonicalization.body(parts.body)))
            .base64EncodedString()
        for name in Self.guarded + Self.others {
            let start = Array("\(name):".utf8)
            // RFC 6376 §5.4.2: of several fields of one name, the lowest is signed first.
            let own = canonical.reversed().filter { $0.starts(with: start) }
            if own.isEmpty, !Self.guarded.contains(name) { continue }
            for field in own { fields += field + Array("\r\n".utf8) }
            names += Array(repeating: name, count: own.count + 1)
        }
    }
}

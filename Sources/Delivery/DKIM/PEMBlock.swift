import FoundationEssentials

/// One key in a text file (RFC 7468).
struct PEMBlock {
    /// PKCS#8's `AlgorithmIdentifier` of Ed25519 (RFC 8410 §3), behind five bytes of lengths and version.
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

    /// Whether it is for Ed25519, and not for another curve of the same form.
    var isEd25519: Bool { der.dropFirst(5).starts(with: Self.ed25519) }
}

import Crypto

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 64 digits.
    package let description: String

    /// The digest of these bytes.
    package init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    /// The digest that these 64 lower-case digits write; nil for any other text.
    package init?(_ text: String) {
        let digits = text.utf8
        let isDigest = digits.count == 64 && digits.allSatisfy { Self.alphabet.contains($0) }
        guard isDigest else { return nil }
        description = text
    }

    /// The digest of the pieces that `next` gives, up to the first empty one.
    package init<Failure>(
        ofPieces next: () throws(Failure) -> [UInt8]
    ) throws(Failure) {
        var hash = SHA256()
        var piece = try next()
        while !piece.isEmpty {
            hash.update(data: piece)
            piece = try next()
        }
        self.init(hash.finalize())
    }

    private init(_ digest: SHA256.Digest) {
        let digits = digest.flatMap { [Self.alphabet[Int($0 >> 4)], Self.alphabet[Int($0 & 15)]] }
        description = String(decoding: digits, as: UTF8.self)
    }

    private static let alphabet = Array("0123456789abcdef".utf8)
}

extension Digest: Codable {
    /// Reads the 64 digits.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let digest = Digest(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a SHA-256 digest")
        }
        self = digest
    }

    /// Writes the 64 digits.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

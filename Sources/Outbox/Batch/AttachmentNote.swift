public import MIME

/// A file that goes with a letter, as the manifest keeps it.
public struct AttachmentNote: Hashable, Sendable, Codable {
    /// The name under which it goes out.
    public let name: String
    /// How many bytes it has.
    public let size: Int
    /// The digest of these bytes.
    public let digest: Digest

    /// A note of a file.
    public init(_ file: Attachment) {
        name = file.name.text
        size = file.bytes.count
        digest = Digest(of: file.bytes)
    }
}

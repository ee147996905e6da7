package import Core
package import MIME

/// A file that goes with a letter, as the manifest keeps it.
package struct RecordedAttachment: Hashable, Sendable, Codable {
    /// The name under which it goes out.
    package let name: String
    /// How many bytes it has.
    package let size: Int
    /// The digest of these bytes.
    package let digest: Digest

    /// A note of a file.
    package init(_ file: Attachment) {
        name = file.name.text
        size = file.bytes.count
        digest = Digest(of: file.bytes)
    }
}

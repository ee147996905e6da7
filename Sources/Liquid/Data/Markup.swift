/// Text that is safe where it lands, and printed as it stands.
///
/// Only what was made or escaped for the place it goes to may be called markup: no value of a
/// candidate's record is.
public struct Markup: Hashable, Sendable, Codable {
    /// The text, as it will be printed.
    public let text: String

    /// Declares a text to be safe.
    public init(_ text: String) {
        self.text = text
    }
}

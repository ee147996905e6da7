import Core

/// One mistake in a template, or the reason why it could not be rendered over a record.
///
/// An error names fields, types and places of the template, and never a value of the data.
public struct TemplateError: Error, Hashable, Sendable {
    /// What is wrong.
    public let kind: Kind
    /// Where it is wrong.
    public let place: Place
    /// The `render` tags that led to this partial, the innermost first.
    public internal(set) var callers: [Place] = []
}

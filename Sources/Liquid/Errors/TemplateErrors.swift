/// The syntax errors of one template and its partials: at least one.
public struct TemplateErrors: Error, Hashable, Sendable {
    /// The errors, in the order of their places.
    public let errors: [TemplateError]

    init(_ errors: [TemplateError]) {
        self.errors = errors
    }
}

extension TemplateErrors: CustomStringConvertible {
    /// The errors as they draw themselves, with an empty line between two.
    public var description: String {
        errors.map(\.description).joined(separator: "\n\n")
    }
}

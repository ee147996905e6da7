/// How templates are read and printed: the escaping, the limits, and the partials they may render.
///
/// An environment compiles a template once; the template can then be rendered any number of times,
/// from any number of tasks.
public struct Environment: Sendable {
    /// A template that others print with `{% render 'key', name: value %}`.
    public struct Partial: Hashable, Sendable {
        /// The name that errors show, best that of the file.
        public var name: String
        /// The text of the template.
        public var source: String

        /// Creates a partial of a text.
        public init(named name: String, source: String) {
            self.name = name
            self.source = source
        }
    }

    /// For where printed values land.
    public var escaping: Escaping
    /// What one template may cost.
    public var limits: Limits
    /// The partials by the key with which `render` asks for them.
    public var partials: [String: Partial]

    /// Creates an environment that escapes nothing and has no partials unless told otherwise.
    public init(
        escaping: Escaping = .none, limits: Limits = Limits(), partials: [String: Partial] = [:]
    ) {
        self.escaping = escaping
        self.limits = limits
        self.partials = partials
    }

    /// Compiles a template, and every partial that can be reached from it.
    ///
    /// The name is what errors show, best that of the file. What is thrown holds every syntax error,
    /// in the order of their places, and at most twenty of each source.
    public func template(
        named name: String, source: String
    ) throws(TemplateErrors) -> Template {
        try template(named: name, source: source[...])
    }

    /// Compiles a template that is a part of a larger text, such as the body below a front matter.
    ///
    /// Errors show lines and columns of the whole text that `source` is a slice of.
    public func template(
        named name: String, source: Substring
    ) throws(TemplateErrors) -> Template {
        var library = Library(partials: partials)
        var units: [Unit] = []
        var errors: [TemplateError] = []
        var pending: Source? = Source(name: name, text: source)
        while let source = pending {
            var parser = Parser(source: source, library: library, limits: limits)
            units.append(parser.unit())
            errors += parser.faults.map { source.error($0.kind, at: $0.range) }
            library = parser.library
            pending = library.source(at: units.count - 1)
        }
        guard errors.isEmpty else { throw TemplateErrors(errors) }
        return Template(units: units, escaping: escaping, limits: limits)
    }
}

/// The rules for reading and printing templates: the dialect, the escaping, the limits, and the
/// partials that they may render.
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

    /// The rules by which templates are read and rendered.
    public var dialect: Dialect
    /// For where printed values land.
    public var escaping: Escaping
    /// The direction of the text around printed values; nil where they are printed alone.
    ///
    /// A value that holds letters of the other direction is set between isolates, and one whose own
    /// marks of direction reach beyond it is an error.
    public var direction: Direction?
    /// The limits on the work that one template may cause.
    public var limits: Limits
    /// The language, the zone and the clock of dates.
    public var localization: Localization
    /// The partials by the key with which `render` asks for them.
    public var partials: [String: Partial]

    /// Creates an environment for letters that escapes nothing and has no partials unless told
    /// otherwise.
    public init(
        dialect: Dialect = .letters, escaping: Escaping = .none, direction: Direction? = nil,
        limits: Limits = Limits(), localization: Localization = Localization(),
        partials: [String: Partial] = [:]
    ) {
        self.dialect = dialect
        self.escaping = escaping
        self.direction = direction
        self.limits = limits
        self.localization = localization
        self.partials = partials
    }

    /// Compiles a template, and every partial that can be reached from it.
    ///
    /// The name is what errors show, best that of the file. What is thrown holds every syntax
    /// error, in the order of their places, and at most twenty of each source.
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
        var compilation = Compilation(library: Library(partials: partials))
        var errors: [TemplateError] = []
        var pending: Source? = Source(name: name, text: source)
        var count = 0
        compilation.reserve(for: source.utf8.count)
        while let source = pending {
            compilation.program.units.append(SourceUnit(source))
            var parser = Parser(source: source, unit: count, dialect: dialect, limits: limits)
            parser.parse(into: &compilation)
            errors += compilation.program.errors(parser.faults)
            count += 1
            pending = compilation.library.source(at: count - 1)
        }
        guard errors.isEmpty else { throw TemplateErrors(errors) }
        return Template(
            parts: Template.Parts(
                program: compilation.takeProgram(), units: compilation.library.units,
                environment: self))
    }
}

/// The rules that a template is read and rendered by.
public enum Dialect: Hashable, Sendable, CaseIterable {
    /// Liquid as Shopify's strict parser takes it.
    ///
    /// An undefined name is nil and prints nothing, filters convert their input, and an
    /// unknown filter passes its input on. docs/liquid.md lists the differences that are left.
    case standard
    /// The same by Shopify's newest parser, `strict2`, which passes over nothing: no words behind
    /// `else`, no commas too many, and no brackets without a name before them.
    case rigid
    /// Liquid for letters, in which nothing can be blank by accident.
    ///
    /// Conditions have `not`, parentheses, and `and` before `or`. What is undefined is an error,
    /// and so is nil where it would be printed or filtered. There are the tags `abort`, `require`
    /// and `promise`, the filters `ordinalize`, `pluralize`, `possessive` and `sentence`, and no
    /// `include`, because a partial that sees its caller's names cannot be checked by itself.
    case letters
}

import Core
import Liquid
package import MIME

/// One letter in one language, read and ready: a subject and a body, both in Liquid.
///
/// The file begins with its front matter, three lines between two `---`, then CommonMark:
///
///     ---
///     letter: rejection-with-feedback
///     language: en
///     subject: Your application for {{ position.title }}
///     ---
///     Dear {{ candidate.greeting_name }},
package struct LetterTemplate: Sendable {
    /// The file's name, as diagnostics and the batch print it.
    package let name: String

    /// Which letter it is.
    package let kind: LetterKind

    /// The language it is written in.
    package let language: LanguageTag

    /// How its reader ends letters of this kind.
    let unsubscribe: Unsubscribe?

    let subject: Template
    let body: Template

    /// Where the body begins.
    let bodyPlace: Place

    /// Reads a template file, with the partials it may render.
    ///
    /// - Throws: every fault of the front matter, or all that is wrong with subject and body over
    ///   what the letter may use, with lines and columns of the whole file.
    package init(_ file: TemplateFile, partials: [TemplateFile]) throws(TemplateFaults) {
        let front = try FrontMatter(of: file)
        let partials = Dictionary(
            partials.map { ($0.stem, Environment.Partial(named: $0.name, source: $0.source)) },
            uniquingKeysWith: { _, last in last })
        let localization = Localization(
            language: Localization.Language(tag: front.language.text))
        let direction = Direction(language: front.language.text)
        let subjects = Environment(
            escaping: .header, direction: direction, localization: localization)
        let bodies = Environment(
            escaping: .markdown, direction: direction, localization: localization,
            partials: partials)

        var faults: [TemplateFaults.Fault] = []
        let schema = front.kind.schema
        let subject = TemplateFaults.collecting(&faults, schema) { () throws(TemplateErrors) in
            try subjects.template(named: file.name, source: front.subject)
        }
        let body = TemplateFaults.collecting(&faults, schema) { () throws(TemplateErrors) in
            try bodies.template(named: file.name, source: front.body)
        }
        guard let subject, let body, faults.isEmpty else { throw TemplateFaults(faults) }
        name = file.name
        kind = front.kind
        language = front.language
        unsubscribe = front.unsubscribe
        self.subject = subject
        self.body = body
        bodyPlace = Place(file: file.name, line: front.bodyLine)
    }
}

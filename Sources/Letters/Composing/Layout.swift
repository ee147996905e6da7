import Liquid

/// The HTML page that a letter's text is set into: `layout.html`.
public struct Layout: Sendable {
    static let fileName = "layout.html"

    private let template: Template

    /// Reads the page's template.
    public init(_ file: TemplateFile) throws(TemplateFaults) {
        var faults: [TemplateFaults.Fault] = []
        let template = TemplateFaults.collecting(&faults) { () throws(TemplateErrors) in
            try Environment(escaping: .html).template(named: file.name, source: file.source)
        }
        guard let template else { throw TemplateFaults(faults) }
        self.template = template

        let body = "the letter itself"
        let page: String
        do {
            page = try self.page(subject: "", language: "", organization: "", body: body)
        } catch {
            throw TemplateFaults(error)
        }
        guard page.contains(body) else {
            throw TemplateFaults(.layoutWithoutBody, at: Place(file: file.name, line: 1))
        }
    }

    /// The whole page around a letter's HTML, which goes in as it is.
    func page(
        subject: String, language: String, organization: String, body: String
    ) throws(TemplateError) -> String {
        try template.render([
            "subject": .string(subject),
            "language": .string(language),
            "organization": .record(["name": .string(organization)]),
            "body": .markup(body),
        ])
    }
}

import Core
import Liquid

/// The HTML page that a letter's text is set into: `layout.html`.
package struct Layout: Sendable {
    static let fileName = "layout.html"

    private let template: Template

    /// The organization, as the page shows it.
    struct Organization: Codable {
        let name: String
        /// The URI of its logo.
        let logo: String?
    }

    /// The values for the page's template.
    private struct PageContext: Codable {

        let subject: String
        let language: String
        let organization: Organization
        let body: Markup
    }

    /// Reads the page's template, and checks it.
    package init(_ file: TemplateFile) throws(TemplateFaults) {
        var faults: [TemplateFaults.Fault] = []
        let schema = Schema(of: PageContext.self)
        let template = TemplateFaults.collecting(&faults, schema) { () throws(TemplateErrors) in
            try Environment(escaping: .html).template(named: file.name, source: file.source)
        }
        guard let template, faults.isEmpty else { throw TemplateFaults(faults) }
        self.template = template

        let body = "the letter itself"
        let page: String
        do {
            page = try self.page(
                subject: "", language: "", organization: .init(name: "", logo: nil), body: body)
        } catch {
            throw TemplateFaults(error)
        }
        guard page.contains(body) else {
            throw TemplateFaults(.layoutWithoutBody, at: Place(file: file.name, line: 1))
        }
    }

    /// The whole page around a letter's HTML, which goes in as it is.
    func page(
        subject: String, language: String, organization: Organization, body: String
    ) throws(TemplateError) -> String {
        let page = PageContext(
            subject: subject, language: language, organization: organization, body: Markup(body))
        return try template.render(Context(encoding: page)).text
    }
}

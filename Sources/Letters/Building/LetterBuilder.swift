import Liquid
import MIME

/// Composes letters of one kind, each from the records of one candidate.
package struct LetterBuilder: Sendable {
    private let kind: LetterKind
    private let team: HiringTeam
    private let templates: [LanguageTag: LetterTemplate]
    private let layout: Layout
    private let rules: Rules

    /// Reads the letter's templates in every language there is.
    ///
    /// - Throws: all that is wrong with the form of the templates.
    package init(
        of kind: LetterKind, for team: HiringTeam, from library: TemplateLibrary, under rules: Rules
    ) throws(TemplateFaults) {
        self.kind = kind
        self.team = team
        self.rules = rules
        templates = try library.templates(for: kind)
        layout = try library.layout()
    }

    /// Composes the letter to one candidate, or says why it may not go.
    ///
    /// - Parameters:
    ///   - candidacy: The records of the candidate.
    ///   - stamp: What the letter takes from outside of them.
    ///   - enclosures: The files that go with it.
    ///   - allowance: Who takes responsibility for wording that would hold the letter.
    ///   - positions: The positions that the batch is made for; empty for all.
    /// - Returns: The letter, or all that holds it; a value that this record lacks is among that.
    /// - Throws: what is wrong with the template, as a name that no record has.
    package func compose(
        for candidacy: ApplicationContext, stamp: MessageIdentity,
        enclosing enclosures: Enclosures = Enclosures(),
        allowing allowance: Allowance? = nil, within positions: Set<String> = []
    ) throws(TemplateFaults) -> ComposeResult {
        let application = candidacy.application
        let request = RuleContext(
            of: kind, to: candidacy, from: team, on: stamp.today, at: stamp.moment,
            enclosing: enclosures, allowing: allowance, within: positions)
        var holds = rules.overRecords.compactMap { $0.hold(on: request) }
        let language = application.candidate.language ?? team.language
        guard let template = team.choice(of: templates, in: language) else {
            let known = templates.keys.map(\.text).sorted().joined(separator: ", ")
            let reason = "there is no \(kind.rawValue) template in this language, only in \(known)"
            holds.append(Hold(.missingLanguage, reason, at: application.place))
            return .held(holds)
        }
        let letter = LetterContext(of: request, in: template.language.withoutPrivateUse)
        let context = kind.context(letter, request)
        let subject = try render(template.subject, context, of: application, &holds)
        let body = try render(template.body, context, of: application, &holds)

        guard let subject, let body, let email = application.candidate.email else {
            return .held(holds)
        }
        let page = try page(subject: subject.text, body: body.text, template: template)
        let recipient = Mailbox(name: application.candidate.fullName, address: email)
        let message: Message
        do {
            message = try self.message(page, to: recipient, from: template, request, stamp)
        } catch {
            let reason = "a value cannot stand in a message: \(error)"
            return .held(holds + [Hold(.unsafeValue, reason, at: application.place)])
        }
        let composed = Letter(
            request, message: message, template: template.name,
            of: [subject, body])
        holds += rules.overLetters.compactMap { $0.hold(on: composed, as: request) }
        return holds.isEmpty ? .letter(composed) : .held(holds)
    }

    /// What a template gives; nil, and a hold for all that stops it, where this record does.
    private func render(
        _ template: Template, _ context: Context, of application: Application,
        _ holds: inout [Hold]
    ) throws(TemplateFaults) -> Rendering? {
        if let rendering = try? template.render(context) { return rendering }
        let gaps = template.tryOut(context).gaps.map(\.error)
        // What the template requires, it goes on to use: that is said once.
        let requirements = gaps.filter(\.isStop)
        for error in requirements.isEmpty ? gaps : requirements {
            guard let hold = Hold(error, of: application) else { throw TemplateFaults(error) }
            holds.append(hold)
        }
        return nil
    }

    /// A letter's body, in its two forms.
    private struct Page {
        let subject: String
        let text: String
        let html: String
    }

    private func page(
        subject: String, body: String, template: LetterTemplate
    ) throws(TemplateFaults) -> Page {
        let document = MarkdownDocument(body)
        if let markup = document.foreignMarkup {
            throw TemplateFaults(.foreignMarkup(markup), at: template.bodyPlace)
        }
        do {
            let html = try layout.page(
                subject: subject, language: template.language.withoutPrivateUse.text,
                organization: .init(name: team.organization.name, logo: team.logo?.uri),
                body: document.html)
            return Page(subject: subject, text: document.plainText, html: html)
        } catch {
            throw TemplateFaults(error)
        }
    }

    private func message(
        _ page: Page, to recipient: Mailbox, from template: LetterTemplate, _ request: RuleContext,
        _ stamp: MessageIdentity
    ) throws(MIMEError) -> Message {
        let content = Message.Content(
            text: page.text, html: page.html, images: team.logo.map { [$0] } ?? [],
            invitation: try Invitation(for: request, stamp: stamp, to: recipient))
        return try Message(
            from: Mailbox(name: team.sender.name, address: team.sender.email),
            replyTo: team.replyTo.map { Mailbox(name: team.organization.name, address: $0) },
            to: recipient, subject: page.subject, date: stamp.date, messageID: stamp.messageID,
            thread: stamp.thread, unsubscribe: template.unsubscribe,
            language: template.language.withoutPrivateUse,
            content: content, boundary: stamp.boundary)
    }
}

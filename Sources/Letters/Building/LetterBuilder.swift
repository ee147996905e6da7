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
    /// - Throws: `TemplateFaults` with every fault of the templates.
    package init(
        of kind: LetterKind, for team: HiringTeam, from library: TemplateLibrary, under rules: Rules
    ) throws(TemplateFaults) {
        self.kind = kind
        self.team = team
        self.rules = rules
        templates = try library.templates(for: kind)
        layout = try library.layout()
    }

    /// Composes the letter to one candidate, or returns the reasons why it may not go.
    ///
    /// - Parameters:
    ///   - records: The records of the candidate.
    ///   - identity: The letter's date and names, which no record has.
    ///   - attachments: Its attachments.
    ///   - allowance: The person who allows wording that would hold the letter.
    ///   - positions: The positions that the batch is made for; empty for all.
    ///   - tracing: Makes the letter know its `sources`.
    /// - Returns: The letter, or all of its holds.
    /// - Throws: `TemplateFaults` if the template is faulty for every record.
    package func compose(
        for records: ApplicationContext, as identity: MessageIdentity,
        attaching attachments: Attachments = Attachments(),
        allowing allowance: Allowance? = nil, within positions: Set<String> = [],
        tracing: Bool = false
    ) throws(TemplateFaults) -> ComposeResult {
        let application = records.application
        let context = RuleContext(
            of: kind, to: records, from: team, on: identity.today, at: identity.moment,
            attaching: attachments, allowing: allowance, within: positions)
        var holds = rules.holds(in: context)
        let language = application.candidate.language ?? team.language
        guard let template = team.choice(of: templates, in: language) else {
            let known = templates.keys.map(\.text).sorted().joined(separator: ", ")
            let reason = "there is no \(kind.rawValue) template in this language, only in \(known)"
            holds.append(Hold(Rule.missingLanguage, reason, at: application.place))
            return .held(holds)
        }
        let letter = LetterContext(of: context, in: template.language.withoutPrivateUse)
        let values = kind.values(letter, context)
        let subject = try render(template.subject, values, of: application, tracing, &holds)
        let body = try render(template.body, values, of: application, tracing, &holds)

        guard let subject, let body, let email = application.candidate.email else {
            return .held(holds)
        }
        guard
            let page = try page(
                subject: subject.text, body: body.text, template: template, of: application, &holds)
        else { return .held(holds) }
        let recipient = Mailbox(name: application.candidate.fullName, address: email)
        let message: Message
        do {
            message = try self.message(page, to: recipient, from: template, context, identity)
        } catch {
            let reason = "a value cannot be part of a message: \(error)"
            return .held(holds + [Hold(.unsafeValue, reason, at: application.place)])
        }
        let composed = Letter(
            context, message: message, template: template.name,
            of: [subject, body])
        holds += rules.holds(on: composed, in: context)
        return holds.isEmpty ? .letter(composed) : .held(holds)
    }

    /// The rendered template; `nil`, and a hold for each reason, if this record cannot fill it.
    private func render(
        _ template: Template, _ context: Context, of application: Application,
        _ tracing: Bool, _ holds: inout [Hold]
    ) throws(TemplateFaults) -> Rendering? {
        if let rendering = try? template.render(context, tracing: tracing) { return rendering }
        let gaps = template.tryOut(context).gaps.map(\.error)
        // A template uses what it requires: one hold for both is enough.
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

    /// The page of the letter; `nil`, and a hold, if this record makes it too long.
    private func page(
        subject: String, body: String, template: LetterTemplate, of application: Application,
        _ holds: inout [Hold]
    ) throws(TemplateFaults) -> Page? {
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
            guard let hold = Hold(error, of: application) else { throw TemplateFaults(error) }
            holds.append(hold)
            return nil
        }
    }

    private func message(
        _ page: Page, to recipient: Mailbox, from template: LetterTemplate, _ context: RuleContext,
        _ identity: MessageIdentity
    ) throws(MIMEError) -> Message {
        let content = Message.Content(
            text: page.text, html: page.html, images: team.logo.map { [$0] } ?? [],
            invitation: try Invitation(for: context, as: identity, to: recipient))
        return try Message(
            from: Mailbox(name: team.sender.name, address: team.sender.email),
            replyTo: team.replyTo.map { Mailbox(name: team.organization.name, address: $0) },
            to: recipient, subject: page.subject, date: identity.date,
            messageID: identity.messageID,
            thread: identity.thread, unsubscribe: template.unsubscribe,
            language: template.language.withoutPrivateUse,
            content: content, boundary: identity.boundary)
    }
}

/// The outcome for one application: a letter, or the reasons why there is none.
package enum ComposeResult: Sendable {
    case letter(Letter)

    /// The holds of every rule that objects; at least one.
    case held([Hold])
}

extension TemplateError {
    /// Says if the author of the template asks for no letter.
    var isStop: Bool {
        switch kind {
        case .required, .aborted: true
        default: false
        }
    }
}

extension Hold {
    /// The reason why this record cannot become the letter; `nil` if the template itself is faulty.
    init?(_ error: TemplateError, of application: Application) {
        switch error.kind {
        case .missing(let path):
            let reason = "the record has no \(path), which the letter needs at \(error.place)"
            self.init(Rule.missingValue, reason, at: application.place)
        case .required(let reason):
            self.init(Rule.missingValue, "\(reason); \(error.place) says so", at: application.place)
        case .aborted(let reason):
            self.init(
                Rule.templateAbort, "\(reason); \(error.place) says so", at: application.place)
        case .impossible, .notCount:
            self.init(
                Rule.templateAbort, "\(error.message), at \(error.place)", at: application.place)
        case .exceeded:
            let reason = "the letter would be too long: \(error.message), at \(error.place)"
            self.init(Rule.tooLong, reason, at: application.place)
        case .controlCharacter, .unbalancedDirection:
            self.init(Rule.unsafeValue, error.message, at: application.place)
        default: return nil
        }
    }
}

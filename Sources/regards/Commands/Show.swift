import ArgumentParser
import Core
import Files
import Letters
import MIME
import Outbox
import Records

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read one letter as the candidate would.",
        discussion: """
            The letter is composed from the records as they are now, and neither kept nor sent. A \
            letter that is held is not shown; the reasons are.
            """)

    /// A part of a letter to print.
    enum Part: String, CaseIterable, ExpressibleByArgument {
        case text, html, source
    }

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The application's id.")
    var application: String

    @Argument(help: "Which letter.")
    var letter: LetterKind

    @Option(help: "Print one part of it as it is.")
    var part: Part?

    @Flag(help: "Say of every sentence of feedback which form, interview and field it is from.")
    var why = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the message to a file.", valueName: "file.eml"))
    var output: String?

    func run() throws {
        let workspace = try options.open()
        let composing = try ComposeSession(
            letter, in: workspace, at: Clock.mailDate(), workspaceID: options.workspaceID())
        var composition: ComposeResult?
        let past = try options.pastLetters()
        try workspace.forEachContext(with: past, where: { $0.id == application }) {
            try composing.compose(for: $0, tracing: true)
        } _: {
            composition = $0
        }
        switch composition {
        case nil: throw CommandError(.unknownApplications([application]))
        case .held(let holds): throw CommandError(.held(application: application, holds))
        case .letter(let letter): try show(letter, of: composing)
        }
    }

    private func show(_ letter: Letter, of composing: ComposeSession) throws {
        if let output {
            try OpenFile(output, .create, access: composing.access)
                .write(composing.bytes(of: letter))
            return Terminal.log("wrote \(output)")
        }
        if options.json { return try JSONOutput.print(Shown(letter, why: why)) }
        switch part {
        case .text: Terminal.print(text: letter.message.text)
        case .html: Terminal.print(text: letter.message.html)
        case .source:
            let source = try composing.bytes(of: letter)
            Terminal.print(verbatim: String(decoding: source, as: UTF8.self))
        case nil:
            let message = letter.message
            Terminal.print("From:    \(message.from.line)")
            Terminal.print("To:      \(message.to.line)")
            Terminal.print("Subject: \(message.subject)")
            if !letter.enclosed.isEmpty {
                Terminal.print("With:    \(letter.enclosed.joined(separator: ", "))")
            }
            Terminal.print(text: "\n\(Terminal.wrapped(message.text))")
        }
        guard why else { return }
        Terminal.print("Why it says so:")
        letter.sources.map(Reason.init).forEach { $0.show() }
    }

    private struct Shown: Encodable {
        let application, letter, occasion, template: String
        let from, to, subject, messageId, text, html: String
        let sources, attachments: [String]
        let why: [Reason]?

        init(_ letter: Letter, why: Bool) {
            self.why = why ? letter.sources.map(Reason.init) : nil
            application = letter.key.application
            self.letter = letter.kind.rawValue
            occasion = letter.key.occasion
            template = letter.template
            from = letter.message.from.line
            to = letter.message.to.line
            subject = letter.message.subject
            messageId = letter.message.messageID.text
            text = letter.message.text
            html = letter.message.html
            attachments = letter.attachments.files.map(\.name.text)
            sources = letter.sources.map(\.text.place.description)
        }
    }
}

/// The origin of a text of the letter, for the hiring team to see.
private struct Reason: Encodable {
    let text, field, place: String
    let interview, competency: String?

    init(_ source: Source) {
        text = source.text.words
        field = source.field.rawValue
        place = source.text.place.description
        interview = source.interview?.forTheTeamOnly
        competency = source.competency?.forTheTeamOnly
    }

    func show() {
        let origin = [
            competency.map { "\(field) on \($0)" } ?? "\(field) of a standard reason",
            interview.map { "interview \($0)" },
        ].compactMap(\.self).joined(separator: ", ")
        Terminal.print(text: "\n\(Terminal.wrapped("\u{201C}\(text)\u{201D}"))")
        Terminal.print("    \(origin) (\(place))")
    }
}

extension Letter {
    /// The files that go with it, for a person to read.
    fileprivate var enclosed: [String] {
        let files = attachments.files.map { "\($0.name.text) (\(($0.size + 999) / 1000) kB)" }
        return message.content.invitation == nil ? files : files + ["an invitation (invite.ics)"]
    }
}

extension Mailbox {
    /// Name and address, for a person to read.
    fileprivate var line: String { name.map { "\($0) <\(address)>" } ?? "\(address)" }
}

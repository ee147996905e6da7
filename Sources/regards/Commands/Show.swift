import ArgumentParser
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

    /// What there is to see of a letter.
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

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the message to a file.", valueName: "file.eml"))
    var output: String?

    func run() throws {
        let workspace = try options.open()
        let composing = try Composing(letter, in: workspace, at: Clock.mailDate())
        var composition: Composition?
        try workspace.forEachCandidacy(where: { $0.id == application }) {
            composition = try composing.compose(for: $0)
        }
        switch composition {
        case nil: throw CommandError(.unknownApplications([application]))
        case .held(let holds): throw CommandError(.held(application: application, holds))
        case .letter(let letter): try show(letter)
        }
    }

    private func show(_ letter: Letter) throws {
        if let output {
            try OpenFile(output, .create).write(letter.bytes)
            return Terminal.note("wrote \(output)")
        }
        if options.json { return try JSONOutput.say(Shown(letter)) }
        switch part {
        case .text: Terminal.say(letter.message.text)
        case .html: Terminal.say(letter.message.html)
        case .source: Terminal.say(String(decoding: letter.bytes, as: UTF8.self))
        case nil:
            let message = letter.message
            Terminal.say(
                """
                From:    \(message.from.line)
                To:      \(message.to.line)
                Subject: \(message.subject)

                \(Terminal.wrapped(message.text))
                """)
        }
    }

    private struct Shown: Encodable {
        let application, letter, occasion, template: String
        let from, to, subject, messageId, text, html: String
        let sources: [String]

        init(_ letter: Letter) {
            application = letter.id.application
            self.letter = letter.id.kind.rawValue
            occasion = letter.id.occasion
            template = letter.template
            from = letter.message.from.line
            to = letter.message.to.line
            subject = letter.message.subject
            messageId = letter.message.messageID.text
            text = letter.message.text
            html = letter.message.html
            sources = letter.sources.map(\.description)
        }
    }
}

extension Mailbox {
    /// Name and address, for a person to read.
    fileprivate var line: String { name.map { "\($0) <\(address)>" } ?? "\(address)" }
}

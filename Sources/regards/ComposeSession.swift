import Core
import Letters
import MIME
import Outbox
import Records

/// A letter kind ready to be composed from a workspace, at one moment.
struct ComposeSession {
    private let kind: LetterKind
    private let workspace: Workspace
    private let composer: LetterBuilder
    private let sender: EmailAddress
    private let date: MailDate

    init(_ kind: LetterKind, in workspace: Workspace, at date: MailDate) throws {
        self.kind = kind
        self.workspace = workspace
        self.date = date
        sender = workspace.settings.team.sender.email
        composer = try LetterBuilder(
            of: kind, for: workspace.settings.team, from: workspace.templates,
            under: Rules(guarding: workspace.privacy))
    }

    /// The key of the letter that an application calls for.
    func key(for application: Application) -> LetterKey {
        LetterKey(LetterID(kind, for: application))
    }

    /// The letter to one candidate, or the reasons why there is none.
    func compose(
        for candidacy: ApplicationContext, allowing allowance: Allowance? = nil,
        within positions: Set<String> = []
    ) throws -> ComposeResult {
        try composer.compose(
            for: candidacy,
            stamp: MessageIdentity(
                key(for: candidacy.application), to: candidacy, at: date, from: sender),
            enclosing: workspace.enclosures(of: kind, for: candidacy.application),
            allowing: allowance, within: positions)
    }

    /// What the files that go with a letter hold.
    func attachments(to letter: Letter) throws(RecordsError) -> [Attachment] {
        var files: [Attachment] = []
        for file in letter.enclosures.files {
            files.append(try workspace.attachment(file))
        }
        return files
    }

    /// The letter with its files, as it would leave.
    func bytes(of letter: Letter) throws -> [UInt8] {
        try letter.bytes(enclosing: attachments(to: letter))
    }

    /// The letter with its files, as the outbox takes it.
    func outgoing(of letter: Letter, with files: [Attachment]) throws -> OutgoingMessage {
        try OutgoingMessage(
            key: LetterKey(letter.id),
            envelope: Envelope(sender: sender, recipient: letter.recipient.address),
            messageID: letter.message.messageID.text, bytes: letter.bytes(enclosing: files))
    }
}

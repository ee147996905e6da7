import Core
import Files
import Letters
import MIME
import Outbox
import Records

/// Composes letters of one kind from a workspace, all at one moment.
struct ComposeSession {
    private let kind: LetterKind
    private let workspace: Workspace
    private let builder: LetterBuilder
    private let sender: EmailAddress
    private let date: MailDate
    private let workspaceID: String

    /// A session; `workspaceID` is the id of the ledger, and empty where there is none yet.
    init(
        _ kind: LetterKind, in workspace: Workspace, at date: MailDate, workspaceID: String = ""
    ) throws {
        self.workspaceID = workspaceID
        self.kind = kind
        self.workspace = workspace
        self.date = date
        sender = workspace.settings.team.sender.email
        builder = try LetterBuilder(
            of: kind, for: workspace.settings.team, from: workspace.templates,
            under: Rules(guarding: workspace.privacy))
    }

    /// The people who can use what is written.
    var access: Access { workspace.settings.access }

    /// The key of the letter that an application calls for.
    func key(for application: Application) -> LetterKey {
        LetterKey(kind, for: application)
    }

    /// The letter to one candidate, or the reasons why there is none.
    func compose(
        for records: ApplicationContext, allowing allowance: Allowance? = nil,
        within positions: Set<String> = [], tracing: Bool = false
    ) throws -> ComposeResult {
        try builder.compose(
            for: records,
            as: MessageIdentity(
                of: key(for: records.application), to: records, at: date, on: date.day,
                from: sender, in: workspaceID),
            attaching: workspace.attachments(of: kind, for: records.application),
            allowing: allowance, within: positions, tracing: tracing)
    }

    /// The content of the files that go with a letter.
    func attachments(to letter: Letter) throws(RecordsError) -> [Attachment] {
        var files: [Attachment] = []
        for file in letter.attachments.files {
            files.append(try workspace.attachment(file))
        }
        return files
    }

    /// The letter with its files, as it would be sent.
    func bytes(of letter: Letter) throws -> [UInt8] {
        try letter.bytes(attaching: attachments(to: letter))
    }

    /// The letter with its files, as the outbox takes it.
    func outgoing(of letter: Letter, with files: [Attachment]) throws -> OutgoingMessage {
        try OutgoingMessage(
            key: letter.key,
            envelope: Envelope(sender: sender, recipient: letter.recipient.address),
            messageID: letter.message.messageID.text, bytes: letter.bytes(attaching: files))
    }
}

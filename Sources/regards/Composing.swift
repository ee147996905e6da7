import Letters
import MIME
import Outbox
import Records

/// A letter kind ready to be composed from a workspace, at one moment.
struct Composing {
    private let kind: LetterKind
    private let composer: Composer
    private let sender: EmailAddress
    private let date: MailDate

    init(_ kind: LetterKind, in workspace: Workspace, at date: MailDate) throws {
        self.kind = kind
        self.date = date
        sender = workspace.settings.team.sender.email
        composer = try Composer(
            of: kind, for: workspace.settings.team, from: workspace.templates,
            under: Rules(guarding: workspace.privacy))
    }

    /// The key of the letter that an application calls for.
    func key(for application: Application) -> LetterKey {
        LetterKey(LetterID(kind, for: application))
    }

    /// The letter to one candidate, or the reasons why there is none.
    func compose(
        for candidacy: Candidacy, allowing allowance: Allowance? = nil,
        within positions: Set<String> = []
    ) throws -> Composition {
        try composer.compose(
            for: candidacy, stamp: Stamp(key(for: candidacy.application), at: date, from: sender),
            allowing: allowance, within: positions)
    }

    /// The letter as the outbox takes it.
    func parcel(of letter: Letter) throws -> Parcel {
        try Parcel(
            key: LetterKey(letter.id),
            envelope: Envelope(sender: sender, recipient: letter.recipient.address),
            messageID: letter.message.messageID.text, bytes: letter.bytes)
    }
}

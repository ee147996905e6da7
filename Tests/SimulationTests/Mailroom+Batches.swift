import Core
import Files
import Letters
import MIME
import Outbox
import Reports
import TestSupport

/// The letters of a day, a batch for each kind, as they lie in an outbox.
extension Mailroom {
    /// Puts what was composed, or held, with the others of its kind.
    mutating func collect(
        _ composition: ComposeResult, _ kind: LetterKind, for application: Application
    ) throws {
        composed[kind, default: []].append((LetterKey(kind, for: application), composition))
    }

    /// Makes batches of what was composed on a day.
    mutating func closeBatches(on today: CalendarDate) throws {
        for (kind, letters) in composed {
            var draft = try BatchDraft(
                name: "\(today)-\(kind.rawValue)", letter: kind.rawValue,
                composedAt: Instant(secondsSince1970: Almanac.noon(of: today)), in: outbox)
            var shared = SharedText()
            for (key, composition) in letters {
                switch composition {
                case .held(let holds):
                    try draft.hold(
                        key, recipient: nil, origin: kind.rawValue,
                        because: holds.map {
                            Finding(rule: $0.rule, reason: $0.reason, place: nil)
                        })
                case .letter(let letter):
                    let sender = letter.message.from.address
                    try draft.add(
                        OutgoingMessage(
                            key: key,
                            envelope: Envelope(sender: sender, recipient: letter.recipient.address),
                            messageID: letter.message.messageID.text,
                            bytes: letter.bytes(attaching: [])),
                        origin: letter.template)
                    shared.admit(letter)
                }
            }
            _ = try draft.commit(sharedText: shared.share)
        }
        composed = [:]
    }

    /// Reads every batch into a report.
    func report(to draft: inout ReportDraft) throws {
        for name in try Folder.names(in: outbox) {
            let batch = try Batch(at: "\(outbox)/\(name)")
            let header = batch.header
            draft.admit(
                ComposedBatch(
                    name: header.name, letter: header.letter,
                    composedOn: day(of: header.composedAt), composed: header.composed,
                    held: header.held, sharedText: header.sharedText))
            var entries = try batch.entries()
            while let entry = try entries.next() {
                if !entry.holds.isEmpty {
                    draft.admit(entry.key.description, heldBy: entry.holds.map(\.rule))
                }
            }
        }
    }
}

import Core
import Outbox

/// The status of one letter of a batch, for the output of commands.
struct LetterStatus: Encodable {
    let key: String
    let application: String
    let state: String
    let holds: [Finding]
    let code: Int?
    let enhancedCode: String?
    let reply: String?
    let at: Instant?
    let nextAttemptAt: Instant?
    let resolvedBy: String?

    /// The reason why `send` withheld it just now.
    var withheld: Finding?

    /// True if a rehearsal wrote it, and false if not; nil where there was no rehearsal.
    var rehearsed: Bool?

    /// Reads the status from batch and ledger.
    ///
    /// A letter that was never tried is `composed`, or `approved` when its batch is.
    init(
        _ entry: BatchEntry, of batch: Batch, isApproved: Bool, in ledger: any Ledger
    ) throws(OutboxError) {
        let record = try ledger.record(of: entry.key)
        let current = record?.state(in: batch.digest)
        let known = current == nil ? nil : record
        key = entry.key.description
        application = entry.key.application
        holds = entry.holds
        if let current {
            state = current.rawValue
        } else if entry.composed == nil {
            state = "held"
        } else {
            state = isApproved ? "approved" : "composed"
        }
        code = known?.receipt.code
        enhancedCode = known?.receipt.enhancedCode
        reply = known?.receipt.text
        at = known?.changedAt
        nextAttemptAt = known?.nextAttemptAt
        resolvedBy = known?.resolvedBy
    }

    /// True if the receiver has accepted it.
    var isAccepted: Bool { state == LetterState.accepted.rawValue }

    /// True unless it was accepted, or simply was not its turn.
    var isTelling: Bool {
        withheld != nil || ![LetterState.accepted.rawValue, "approved"].contains(state)
    }

    /// One line with the letter's state, the reasons that hold it, and the code of the server's
    /// reply.
    ///
    /// The server's text is left out, because servers quote addresses; `--json` has it.
    var line: String {
        if let withheld { return HeldLetter.line(application, withheld) }
        let reasons = holds.map { "\($0.rule)" }.joined(separator: ", ")
        // A reply without a code is our own text, and says why the letter waits.
        let ours = code == nil && !isAccepted ? reply : nil
        let answer = [code.map(String.init), enhancedCode, ours].compactMap(\.self)
            .joined(separator: " ")
        let isOpen = [LetterState.uncertain, .attempting].map(\.rawValue).contains(state)
        let word = isOpen ? "regards resolve \("\(key)".shellQuoted) sent|unsent" : ""
        let detail = [reasons, answer, word].filter { !$0.isEmpty }.joined(separator: "; ")
        return "    \(application)  \(state)" + (detail.isEmpty ? "" : " (\(detail))")
    }
}

import Core
import Outbox

/// What became of one letter of a batch, as commands show it.
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

    /// Why it was not sent just now, though it may leave by batch and ledger.
    var withheld: Finding?

    /// Reads what batch and ledger know of a letter; one that was never tried is `composed` or, with
    /// the batch's approval, `approved`.
    init(
        _ entry: BatchEntry, of batch: Batch, isApproved: Bool, in ledger: any Ledger
    ) throws(OutboxError) {
        let record = try ledger.record(of: entry.key)
        let standing = record?.standing(in: batch.digest)
        let known = standing == nil ? nil : record
        key = entry.key.description
        application = entry.key.application
        holds = entry.holds
        if let standing {
            state = standing.rawValue
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

    /// Whether the receiver has taken it.
    var isAccepted: Bool { state == LetterState.accepted.rawValue }

    /// Whether more is to be said of it than that it was accepted, or did not have its turn.
    var isTelling: Bool {
        withheld != nil || ![LetterState.accepted.rawValue, "approved"].contains(state)
    }

    /// The letter on one line, with the reasons that hold it and the code of the server's answer.
    ///
    /// The server's text stays out of it, as servers quote addresses; `--json` has it.
    var line: String {
        if let withheld { return HeldLetter.line(application, withheld) }
        let reasons = holds.map { "\($0.rule)" }.joined(separator: ", ")
        // Without a code the words are our own, and say why the letter waits.
        let ours = code == nil && !isAccepted ? reply : nil
        let answer = [code.map(String.init), enhancedCode, ours].compactMap(\.self)
            .joined(separator: " ")
        let isOpen = [LetterState.uncertain, .attempting].map(\.rawValue).contains(state)
        let word = isOpen ? "regards resolve \(key) sent|unsent" : ""
        let detail = [reasons, answer, word].filter { !$0.isEmpty }.joined(separator: "; ")
        return "    \(application)  \(state)" + (detail.isEmpty ? "" : " (\(detail))")
    }
}

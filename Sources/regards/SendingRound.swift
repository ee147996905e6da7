import Core
import Delivery
import Outbox

/// What one round of sending came to, and those before it.
struct SendingRound {
    /// What the last run over the batch came to.
    let outcome: DeliveryOutcome

    /// What stayed in it.
    let check: PreSendCheck

    /// How many letters were attempted in all.
    let attempted: Int

    /// The letters that a sender before had left half way.
    let interrupted: [LetterKey]

    /// When something that waits may leave.
    let goesOn: Instant?

    /// What kept the batch from being looked at again.
    var failure: (any Error)?

    var isComplete: Bool { outcome.tally.accepted == outcome.tally.approved }

    /// All letters of the batch, each counted once.
    var summary: String {
        let tally = outcome.tally
        return "\(tally.approved) approved: \(tally.accepted) accepted, \(tally.refused) refused, "
            + "\(tally.deferred) deferred, \(tally.uncertain) uncertain, "
            + "\(tally.notAttempted) not attempted"
    }
}

import Core
import Delivery
import Outbox

/// The result of a round of sending, together with the rounds before it.
struct SendingRound {
    /// The result of the last run over the batch.
    let outcome: DeliveryOutcome

    /// The letters withheld in it.
    let check: PreSendCheck

    /// The number of letters attempted in all rounds.
    let attempted: Int

    /// The letters that an earlier sender was sending when it stopped.
    let interrupted: [LetterKey]

    /// The moment at which a letter that waits may be sent.
    let goesOn: Instant?

    /// The error that kept the batch from being checked again.
    var failure: (any Error)?

    var isComplete: Bool { outcome.tally.accepted == outcome.tally.approved }

    /// One line that counts every letter of the batch once.
    var summary: String {
        let tally = outcome.tally
        return "\(tally.approved) approved: \(tally.accepted) accepted, \(tally.refused) refused, "
            + "\(tally.deferred) deferred, \(tally.uncertain) uncertain, "
            + "\(tally.notAttempted) not attempted"
    }
}

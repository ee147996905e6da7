package import Core
package import MIME

/// The record of one letter in the ledger.
package struct LetterRecord: Hashable, Sendable {
    /// The letter.
    package let key: LetterKey
    /// The batch it was last attempted in.
    package let batch: Digest
    /// The moment of the last change of its state.
    package let changedAt: Instant
    /// The moment at which a deferred letter may be tried again.
    package let nextAttemptAt: Instant?
    /// The number of times that a receiver has put it off.
    package let deferrals: Int
    /// Its state, and what the receiver said; without text while it is being attempted.
    package let receipt: Receipt
    /// The person who settled it; nil where nobody had to.
    package let resolvedBy: String?

    /// The account that attempted it last; nil where a folder was to take it.
    package let account: String?

    /// Its state.
    package var state: LetterState { receipt.state }

    /// True if a folder has accepted it, so that no server and no person says that it was sent.
    ///
    /// A reply has a code. Versions that did not keep the account of an attempt kept that, too.
    var isInFolder: Bool {
        state == .accepted && account == nil && receipt.code == nil && resolvedBy == nil
    }

    /// Returns the letter's state in this batch; nil when it was not attempted there.
    ///
    /// A letter that was or may have been sent counts in every batch: the key decides. A refusal or
    /// a delay
    /// binds only the batch it happened in, since a letter composed anew is a new decision.
    package func state(in batch: Digest) -> LetterState? {
        switch state {
        case .attempting, .accepted, .uncertain: state
        case .refused, .deferred: self.batch == batch ? state : nil
        }
    }
}

/// The state of a letter in the ledger; a letter that the ledger does not have is *not attempted*.
///
/// | state        | written, durably                        | if we crash here              |
/// |--------------|-----------------------------------------|-------------------------------|
/// | `attempting` | before the first byte of content leaves | the letter becomes uncertain  |
/// | `accepted`   | on the final 2xx                        | it is never sent again        |
/// | `refused`    | on a permanent 5xx                      | it is not retried by itself   |
/// | `deferred`   | on a 4xx, or when nothing went out      | it is retried                 |
/// | `uncertain`  | when content went out without an answer | it waits for `resolve`        |
package enum LetterState: String, Hashable, Sendable, Codable, CaseIterable {
    /// Content is leaving, or was when the sender stopped.
    case attempting
    /// The receiver has taken it.
    case accepted
    /// The receiver does not want it.
    case refused
    /// It surely did not arrive and may be tried again.
    case deferred
    /// Nobody can know from here whether it arrived.
    case uncertain
}

extension LetterState: CustomStringConvertible {
    /// The name that commands print.
    package var description: String { rawValue }
}

/// A step of a letter on its way, for the ledger to note.
package struct LetterStep: Hashable, Sendable {
    /// The letter.
    package let key: LetterKey
    /// Its new state: `attempting`, before content leaves, or the result, with the receiver's
    /// reply.
    package let receipt: Receipt
    /// Its promises; they stay with the letter whatever its state is, and count once that is
    /// accepted.
    package let promises: [RecordedPromise]
    /// The moment at which a deferred letter may be tried again.
    package let nextAttemptAt: Instant?
    /// The account by which it is attempted, where there is one.
    package let account: String?

    /// Content is about to leave.
    ///
    /// Possible unless the letter is accepted, uncertain, or being attempted already.
    ///
    /// - Parameters:
    ///   - key: The letter.
    ///   - promises: What it promises.
    ///   - account: What the receiver counts letters by; nil where it does not.
    /// - Returns: The step.
    package static func attempting(
        _ key: LetterKey, promising promises: [RecordedPromise], by account: String? = nil
    ) -> LetterStep {
        LetterStep(
            key: key, receipt: Receipt(state: .attempting, text: ""), promises: promises,
            nextAttemptAt: nil, account: account)
    }

    /// The letter has its answer, whether or not content left.
    ///
    /// Possible unless the letter is accepted or uncertain already.
    ///
    /// - Parameters:
    ///   - key: The letter.
    ///   - receipt: What became of it; never `attempting`.
    ///   - promises: What it promises, as a letter may be settled that was not attempted.
    ///   - nextAttemptAt: When a deferred letter may be tried again.
    /// - Returns: The step.
    package static func settled(
        _ key: LetterKey, with receipt: Receipt, promising promises: [RecordedPromise],
        nextAttemptAt: Instant? = nil
    ) -> LetterStep {
        precondition(receipt.state != .attempting, "a receipt says what became of a letter")
        return LetterStep(
            key: key, receipt: receipt, promises: promises, nextAttemptAt: nextAttemptAt,
            account: nil)
    }
}

/// The result for an outgoing message, in the receiver's own words where it gave any.
package struct Receipt: Hashable, Sendable {
    /// The state of the letter.
    package let state: LetterState
    /// The three digits of the reply; nil when there was none.
    package let code: Int?
    /// The enhanced status code of the reply (RFC 3463), such as `5.1.1`.
    package let enhancedCode: String?
    /// The text of the reply; a sender removes the recipient's address from it.
    package let text: String

    /// A receipt.
    package init(state: LetterState, code: Int? = nil, enhancedCode: String? = nil, text: String) {
        self.state = state
        self.code = code
        self.enhancedCode = enhancedCode
        self.text = text
    }
}

extension Receipt {
    /// The same without the recipient's address, which servers quote and nothing here needs.
    package func hiding(_ address: EmailAddress) -> Receipt {
        let hidden = Array(address.wire.lowercased().utf8)
        let bytes = Array(text.utf8)
        var shown: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let stretch = bytes[index...].prefix(hidden.count)
            if stretch.elementsEqual(hidden, by: { ($0.isLetter ? $0 | 0x20 : $0) == $1 }) {
                shown += "(recipient)".utf8
                index += hidden.count
            } else {
                shown.append(bytes[index])
                index += 1
            }
        }
        return Receipt(
            state: state, code: code, enhancedCode: enhancedCode,
            text: String(decoding: shown, as: UTF8.self))
    }
}

/// A letter that its receiver has accepted, with its promises.
package struct AcceptedLetter: Hashable, Sendable {
    /// The letter.
    package let key: LetterKey
    /// The moment at which it was accepted; if a person said that it arrived, the moment of
    /// sending.
    package let at: Instant
    /// The promises that it made, in its own order.
    package internal(set) var promises: [RecordedPromise]
}

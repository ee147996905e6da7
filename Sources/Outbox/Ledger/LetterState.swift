/// What the ledger knows of a letter; before it knows anything, the letter is *not attempted*.
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
    /// Whether it arrived cannot be known from here.
    case uncertain
}

extension LetterState: CustomStringConvertible {
    /// The name that commands print.
    package var description: String { rawValue }
}

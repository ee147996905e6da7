public import Liquid

/// A letter that reached an application earlier, out of the ledger.
public struct PastLetter: Hashable, Sendable {
    /// Which letter it was.
    public let kind: LetterKind

    /// The day on which the receiver took it.
    public let acceptedOn: CalendarDate

    /// Names a letter that has left.
    public init(_ kind: LetterKind, acceptedOn: CalendarDate) {
        self.kind = kind
        self.acceptedOn = acceptedOn
    }
}

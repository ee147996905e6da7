/// What became of a parcel, in the receiver's own words where it gave any.
public struct Receipt: Hashable, Sendable {
    /// What that makes of the letter.
    public let state: LetterState
    /// The three digits of the reply; nil when there was none.
    public let code: Int?
    /// The enhanced status code of the reply (RFC 3463), such as `5.1.1`.
    public let enhancedCode: String?
    /// The text of the reply; servers quote addresses in it, so it is for the ledger, not a log.
    public let text: String

    /// A receipt.
    public init(state: LetterState, code: Int? = nil, enhancedCode: String? = nil, text: String) {
        self.state = state
        self.code = code
        self.enhancedCode = enhancedCode
        self.text = text
    }
}

package import MIME

/// What became of an outgoing message, in the receiver's own words where it gave any.
package struct Receipt: Hashable, Sendable {
    /// What that makes of the letter.
    package let state: LetterState
    /// The three digits of the reply; nil when there was none.
    package let code: Int?
    /// The enhanced status code of the reply (RFC 3463), such as `5.1.1`.
    package let enhancedCode: String?
    /// The text of the reply; a courier takes the recipient's address out of it.
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

import Core

/// The encoding that carries a part's text through seven-bit relays (RFC 2045 §6).
enum TransferEncoding: String {
    case sevenBit = "7bit"
    case quotedPrintable = "quoted-printable"
    case base64

    /// From this share of bytes beyond ASCII on, base64 is the shorter; MimeKit draws the line
    /// here.
    private static let base64Percentage = 17

    /// RFC 5322 §2.1.1: the columns that a line should keep to.
    private static let plainLineLength = 78

    /// Picks the plainest that is safe for canonical text in a multipart with this boundary.
    init(for text: Span<UInt8>, within boundary: Boundary) {
        var highBytes = 0
        for index in text.indices where text[index] >= 0x80 {
            highBytes += 1
        }
        if highBytes == 0 && Self.isPlain(text) && !boundary.stands(in: text) {
            self = .sevenBit
        } else if highBytes * 100 < text.count * Self.base64Percentage {
            self = .quotedPrintable
        } else {
            self = .base64
        }
    }

    /// Tells whether every line is short, printable, without a blank at its end, and begins
    /// harmlessly.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        var start = 0
        while start < text.count {
            guard !text.mayNotBeginLine(at: start) else { return false }

            var end = start
            while end < text.count && text[end] != .carriageReturn {
                guard text[end].isVisible || text[end].isBlank else { return false }
                end += 1
            }
            guard end - start <= plainLineLength, end == start || !text[end - 1].isBlank
            else { return false }
            start = end + 2
        }
        return true
    }

    /// About how many bytes so many become; more, rather than fewer.
    func estimatedSize(of count: Int) -> Int {
        switch self {
        case .sevenBit: count
        case .quotedPrintable: count + count / 2
        case .base64: Base64.lineSize(of: count)
        }
    }

    func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
        switch self {
        case .sevenBit: output.append(contentsOf: text, in: 0..<text.count)
        case .quotedPrintable: QuotedPrintable.append(text, to: &output)
        case .base64: Base64.standard.appendLines(text, to: &output)
        }
    }
}

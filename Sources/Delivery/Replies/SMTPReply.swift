import MIME
package import Outbox

/// The reply of a server to one command: three digits, and one or more lines of text.
///
/// RFC 5321 §4.2.
package struct SMTPReply: Hashable, Sendable {
    /// The three digits, 200 to 599.
    package let code: Int
    /// The lines' texts without their codes and line ends; nothing but visible characters.
    package let lines: [String]

    /// A reply, as the parser and tests make it.
    package init(code: Int, lines: [String]) {
        self.code = code
        self.lines = lines
    }

    /// True if the server did what the command says: any code from 200 to 299.
    package var isPositive: Bool { (200..<300).contains(code) }

    /// True if the server closes the connection after this reply (RFC 5321 §3.8).
    package var announcesClosing: Bool { code == 421 }

    /// The enhanced status code at the start of the text (RFC 3463), such as `5.1.1`.
    package var enhancedCode: String? {
        guard let word = lines.first?.split(separator: " ").first else { return nil }
        let parts = word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let areNumbers = parts.allSatisfy { part in
            (1...3).contains(part.count) && part.allSatisfy(\.isDigit)
        }
        let classes = [[UInt8(ascii: "2")], [UInt8(ascii: "4")], [UInt8(ascii: "5")]]
        guard parts.count == 3, areNumbers, classes.contains(Array(parts[0])) else { return nil }
        return String(word)
    }

    /// All lines as one text, without the enhanced code.
    package var text: String {
        let all = lines.joined(separator: " ")
        return String(all.dropFirst(enhancedCode.map { $0.count + 1 } ?? 0))
    }

    /// The result for a letter that gets this reply.
    ///
    /// 2xx is accepted, whichever it is; 4xx is deferred; 5xx is refused. A 3xx has no place here:
    /// the caller has checked for it.
    package var receipt: Receipt {
        let state: LetterState = isPositive ? .accepted : code < 500 ? .deferred : .refused
        return Receipt(state: state, code: code, enhancedCode: enhancedCode, text: text)
    }
}

import Outbox

/// The extensions that a server offers in its reply to `EHLO` (RFC 5321 §4.1.1.1).
struct SMTPCapabilities: Hashable, Sendable {
    /// True if it takes `SIZE=` after `MAIL FROM` (RFC 1870).
    let takesSize: Bool
    /// The most bytes that a message may have; nil where it sets no bound, or says none.
    let maximumSize: Int?
    /// True if it takes several commands at once (RFC 2920).
    let takesPipelining: Bool
    /// True if it can be asked for delivery status notifications (RFC 3461).
    let takesNotification: Bool
    /// True if it takes addresses and headers in UTF-8 (RFC 6531).
    let takesUTF8: Bool

    /// Reads the reply; keywords count in any case.
    init(_ reply: SMTPReply) {
        var parameters: [String: Substring] = [:]
        for line in reply.lines.dropFirst() {
            let words = line.split(separator: " ", maxSplits: 1)
            if let keyword = words.first {
                parameters[keyword.uppercased()] = words.dropFirst().first ?? ""
            }
        }
        takesSize = parameters["SIZE"] != nil
        // RFC 1870 §4: zero says that no bound is in force.
        maximumSize = parameters["SIZE"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        takesPipelining = parameters["PIPELINING"] != nil
        takesNotification = parameters["DSN"] != nil
        takesUTF8 = parameters["SMTPUTF8"] != nil
    }
}

extension SMTPCapabilities {
    /// The reason why the server would not take a letter, as it has said itself; nil where it may.
    func refusal(of outgoing: OutgoingMessage) -> Receipt? {
        if outgoing.needsSMTPUTF8 && !takesUTF8 { return Self.refusalOfUTF8 }
        // RFC 1870 §6.3: what is too long need not be sent to be refused.
        guard let maximumSize, outgoing.bytes.count > maximumSize else { return nil }
        return Receipt(
            state: .refused, enhancedCode: "5.3.4",
            text: "the server takes no message of more than \(maximumSize) bytes")
    }

    /// RFC 6531 §3.2: there is no other form of such an address, so another one is needed.
    static let refusalOfUTF8 = Receipt(
        state: .refused, enhancedCode: "5.6.7",
        text: "the server takes no address beyond ASCII (SMTPUTF8); another address is needed")
}

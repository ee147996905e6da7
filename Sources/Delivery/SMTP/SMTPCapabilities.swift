/// What a server offers in its reply to `EHLO` (RFC 5321 §4.1.1.1).
struct SMTPCapabilities: Hashable, Sendable {
    /// Whether it takes `SIZE=` after `MAIL FROM` (RFC 1870).
    let takesSize: Bool
    /// The most bytes that a message may have; nil where it sets no bound, or says none.
    let maximumSize: Int?
    /// Whether it takes several commands at once (RFC 2920).
    let takesPipelining: Bool
    /// Whether it can be asked for delivery status notifications (RFC 3461).
    let takesNotification: Bool

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
    }
}

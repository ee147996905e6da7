/// What a server offers in its reply to `EHLO` (RFC 5321 §4.1.1.1).
struct SMTPCapabilities: Hashable, Sendable {
    /// Whether it takes `SIZE=` after `MAIL FROM` (RFC 1870).
    let takesSize: Bool

    /// Reads the reply; keywords count in any case.
    init(_ reply: SMTPReply) {
        let keywords = reply.lines.dropFirst().compactMap { line in
            line.split(separator: " ").first?.uppercased()
        }
        takesSize = keywords.contains("SIZE")
    }
}

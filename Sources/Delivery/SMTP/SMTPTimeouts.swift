/// How long to wait for a server before the connection counts as lost.
///
/// The defaults are those of RFC 5321 §4.5.3.2. Each is the longest silence, not the longest reply:
/// a server that drips goes on for as long as a reply may have bytes.
package struct SMTPTimeouts: Hashable, Sendable {
    /// For the whole way to an open session; libcurl waits for each of its replies at most 120 s.
    package var connect: Duration = .seconds(120)
    /// For the replies to `MAIL`, `RCPT` and `RSET`.
    package var command: Duration = .seconds(300)
    /// For the reply to `DATA`.
    package var data: Duration = .seconds(120)
    /// For the server to take more content.
    package var content: Duration = .seconds(180)
    /// For the reply after the final dot; a shorter wait makes letters uncertain.
    package var finalReply: Duration = .seconds(600)
    /// For the reply to `QUIT`, which changes nothing any more.
    package var quit: Duration = .seconds(5)

    /// The waits of RFC 5321.
    package init() {}

    /// For what is sent next, and the reply to it.
    func wait(after phase: SMTPPhase) -> Duration {
        switch phase {
        case .connecting: connect
        case .mail, .recipient, .reset: command
        case .data: data
        case .content: content
        case .finalReply: finalReply
        case .quit: quit
        }
    }
}

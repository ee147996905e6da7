/// The time to wait for a server before the connection counts as lost.
///
/// The defaults are those of RFC 5321 §4.5.3.2. Each is the longest silence, not the longest reply:
/// a server that drips goes on for as long as a reply may have bytes.
package struct SMTPTimeouts: Hashable, Sendable {
    /// Until the session is open; libcurl waits for each reply at most 120 s.
    package var connect: Duration = .seconds(120)
    /// Until the replies to `MAIL`, `RCPT` and `RSET`.
    package var command: Duration = .seconds(300)
    /// Until the reply to `DATA`.
    package var data: Duration = .seconds(120)
    /// Until the server takes more content.
    package var content: Duration = .seconds(180)
    /// Until the reply after the final dot; a shorter wait makes letters uncertain.
    package var finalReply: Duration = .seconds(600)
    /// Until the reply to `QUIT`, which changes nothing any more.
    package var quit: Duration = .seconds(5)

    /// The waits of RFC 5321.
    package init() {}

    /// Until the next data is sent, and the reply to it has come.
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

/// The step of work that a connection is at; the raw value is the text for errors.
package enum SMTPPhase: String, Hashable, Sendable, CaseIterable {
    /// Until the session is open.
    case connecting = "while connecting"
    /// From `MAIL FROM` to its reply.
    case mail = "after MAIL"
    /// From `RCPT TO` to its reply.
    case recipient = "after RCPT"
    /// From `DATA` to its reply.
    case data = "after DATA"
    /// While content leaves, until all of it is on its way.
    case content = "before the final dot"
    /// From the final dot to the reply: only here can a letter become uncertain.
    case finalReply = "after the final dot"
    /// From `RSET` to its reply.
    case reset = "after RSET"
    /// From `QUIT` to its reply.
    case quit = "after QUIT"
}

/// Where in its work a connection is; the raw value is what an error says of it.
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

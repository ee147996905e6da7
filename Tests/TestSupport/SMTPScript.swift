/// The replies of a `ScriptedSMTPServer`: a value, so that a test reads like the session it is
/// about.
package struct SMTPScript: Sendable {
    /// An action of the server when its turn comes.
    package enum Answer: Sendable {
        /// Says this; CRLF is added.
        case reply(String)
        /// Says this piece by piece, exactly as written, each in a packet of its own.
        case pieces([String])
        /// Says this and closes the connection.
        case farewell(String)
        /// Closes the connection.
        case close
        /// Says nothing for as long as the client stays.
        case silence
    }

    /// When the server's turn comes.
    package enum Moment: String, Sendable, CaseIterable {
        case greeting, ehlo, mail, recipient, data
        /// Content is about to come. Only `close` means something here.
        case content
        /// The final dot has come.
        case finalReply
        case reset, quit
    }

    /// The answers at each moment, one after the other over all connections; the last one stays.
    package var answers: [Moment: [Answer]]

    /// A script in which the moments that are not named go well.
    package init(_ answers: [Moment: [Answer]] = [:]) {
        self.answers = answers
    }

    /// The reply when the script names none; nil where the server says nothing.
    static func friendlyAnswer(_ moment: Moment) -> Answer? {
        switch moment {
        case .greeting: .reply("220 scripted.example ESMTP")
        case .ehlo: .reply("250-scripted.example\r\n250-size 10000000\r\n250 HELP")
        case .mail: .reply("250 2.1.0 sender ok")
        case .recipient: .reply("250 2.1.5 recipient ok")
        case .data: .reply("354 go ahead")
        case .content: nil
        case .finalReply: .reply("250 2.0.0 queued")
        case .reset: .reply("250 2.0.0 reset")
        case .quit: .reply("221 2.0.0 bye")
        }
    }
}

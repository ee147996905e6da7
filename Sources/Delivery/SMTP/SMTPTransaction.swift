import Core
import MIME
import Outbox

/// The commands that introduce one letter, in their order, and what each is answered with.
struct SMTPTransaction {
    /// One command, and what an error says of it.
    struct Command {
        static let reset = Command(line: "RSET", phase: .reset)
        static let quit = Command(line: "QUIT", phase: .quit)

        let line: String
        let phase: SMTPPhase

        static func mail(from sender: EmailAddress, _ parameters: String = "") -> Command {
            Command(line: "MAIL FROM:<\(sender.wire)>\(parameters)", phase: .mail)
        }

        static func recipient(_ address: EmailAddress, _ parameters: String = "") -> Command {
            Command(line: "RCPT TO:<\(address.wire)>\(parameters)", phase: .recipient)
        }
    }

    /// RFC 6531 §3.1: a server that takes UTF-8 takes eight bits too, and is told of both.
    static let inUTF8 = " BODY=8BITMIME SMTPUTF8"

    /// `MAIL FROM`, `RCPT TO` and `DATA`.
    let commands: [Command]

    /// The transaction for a letter, with all that the server can be told.
    init(for outgoing: OutgoingMessage, at server: SMTPCapabilities) {
        var aboutLetter = server.takesSize ? " SIZE=\(outgoing.bytes.count)" : ""
        if outgoing.needsSMTPUTF8 { aboutLetter += Self.inUTF8 }
        var aboutRecipient = ""
        if server.takesNotification {
            // A bounce then names the letter, and does not hold it.
            aboutLetter += " RET=HDRS ENVID=\(Self.envelopeID(of: outgoing.key))"
            aboutRecipient = " NOTIFY=FAILURE,DELAY"
        }
        commands = [
            .mail(from: outgoing.envelope.sender, aboutLetter),
            .recipient(outgoing.envelope.recipient, aboutRecipient),
            Command(line: "DATA", phase: .data),
        ]
    }

    /// Commands as one group, which may go out in one packet (RFC 2920 §3.1).
    static func group(_ commands: [Command]) -> [UInt8] {
        var bytes: [UInt8] = []
        for command in commands {
            // The last line of defense against an address or a name that would become two commands.
            precondition(command.line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
            bytes += command.line.utf8
            bytes += "\r\n".utf8
        }
        return bytes
    }

    /// The key as `xtext`, or its fingerprint where that would be longer than the 100 characters of
    /// RFC 3461 §4.4.
    private static func envelopeID(of key: LetterKey) -> String {
        let text = key.description.utf8.map { byte in
            let stands = (0x21...0x7E).contains(byte) && !"+=".utf8.contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return stands
                ? String(UnicodeScalar(byte)) : byte < 0x10 ? "+0\(digits)" : "+\(digits)"
        }.joined()
        return text.utf8.count <= 100 ? text : key.fingerprint
    }
}

/// The form that a message has after `DATA`.
package enum DotStuffing {
    /// The message with another dot before each line that starts with one, and the final dot.
    ///
    /// RFC 5321 §4.5.2. The bytes are those of an outgoing message: each line ends with CRLF, also
    /// the last.
    package static func content(of message: [UInt8]) -> [UInt8] {
        let dot = UInt8(ascii: ".")
        var content: [UInt8] = []
        content.reserveCapacity(message.count + 64)
        var previous = UInt8(ascii: "\n")
        for byte in message {
            if byte == dot, previous == UInt8(ascii: "\n") { content.append(dot) }
            content.append(byte)
            previous = byte
        }
        content += ".\r\n".utf8
        return content
    }
}

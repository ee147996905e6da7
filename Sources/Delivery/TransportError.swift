package import Core
import Files
package import MIME
package import Outbox

/// The reason why a transport failed: as a whole, or with the letter under way.
///
/// A receiver that refuses a letter is a normal result, a `Receipt`, and never thrown.
package struct TransportError: Error, Hashable, Sendable {
    /// The kinds of failure, with what is needed to act on each.
    package enum Kind: Hashable, Sendable {
        /// The text is no place to send to.
        case destination(Destination.Fault)
        /// The name given for `EHLO` is not a host name.
        case clientName
        /// A user name, a password or the name of a file holds a NUL, which libcurl would cut it
        /// at.
        case settingHoldsNUL
        /// The user name holds what a login cannot carry.
        case userName
        /// No access token could be fetched, or what was fetched is none.
        case noAccessToken(reason: String)
        /// libcurl could not open the session: which of its results, and what it says.
        case connect(SMTPConnectFailure, code: UInt32, message: String)
        /// Credentials were given, and the server offers none of the mechanisms to give them by.
        case loginNotOffered(wanted: [String], offered: [String])
        /// The server did not let the user in.
        case loginRefused(SMTPLoginRefusal)
        /// The server closed or reset the connection.
        case connectionLost(SMTPPhase)
        /// The server ended the session between two letters, as one does that sets a limit to it.
        case sessionEnded
        /// The server was silent for too long.
        case timeout(SMTPPhase)
        /// The server says what is no reply, or none to this command.
        case protocolViolation(SMTPPhase)
        /// The server takes no letter over this connection: its 5xx to `MAIL` or `DATA`.
        case sessionRefused(SMTPPhase, code: Int, enhancedCode: String?)
        /// The server takes no letter of this account: a reply that would meet every one.
        case accountRefused(code: Int, enhancedCode: String?)
        /// This many connections in a row broke before one letter went through in peace.
        case unstable(connections: Int)
        /// A letter cannot be made ready to leave: its `Date` cannot be set, or no test copy made.
        case departure(LetterKey, MIMEError)
        /// A DKIM signature could not be made, for whatever is wrong with the key.
        case signature(LetterKey, domain: String, selector: String)
        /// The file that a letter would become holds another letter.
        case occupied(path: String)
        /// A folder that letters go to cannot be written.
        case storage(OutboxError)
    }

    /// The failure.
    package let kind: Kind

    package init(_ kind: Kind) {
        self.kind = kind
    }

    /// True if the letter that was under way may have arrived: content left, and no reply came.
    package var mayHaveBeenSent: Bool {
        switch kind {
        case .connectionLost(.finalReply), .timeout(.finalReply), .protocolViolation(.finalReply):
            true
        default: false
        }
    }

    /// True if the failure may pass by itself, or not affect another connection.
    package var isTemporary: Bool {
        switch kind {
        case .connect(let failure, _, _):
            [.unreachable, .hungUp, .session, .proxy].contains(failure)
        case .loginRefused(let refusal): refusal.isTemporary
        case .connectionLost, .sessionEnded, .timeout, .protocolViolation, .unstable: true
        default: false
        }
    }

    /// True if the next letter would meet the same failure, also over another connection.
    package var endsRun: Bool {
        switch kind {
        case .connectionLost, .sessionEnded, .timeout, .protocolViolation, .occupied: false
        default: true
        }
    }
}

extension TransportError: CustomStringConvertible {
    /// One line that starts with what is at fault.
    package var description: String {
        switch kind {
        case .destination(let fault): "destination \(fault.rawValue)"
        case .clientName: "EHLO name: not a host name"
        case .settingHoldsNUL: "transport settings: a value holds a NUL byte"
        case .connect(let failure, let code, let message):
            "\(failure.rawValue): \(message) (libcurl \(code))"
        case .userName: "user: holds characters that a login cannot carry"
        case .noAccessToken(let reason): "no access token: \(reason)"
        case .loginNotOffered(let wanted, let offered):
            "login: the server does not offer \(wanted.joined(separator: " or ")), but "
                + (offered.isEmpty ? "no login at all" : offered.joined(separator: ", "))
        case .loginRefused(let refusal): "login: \(refusal)"
        case .connectionLost(let phase): "server: closed the connection \(phase.rawValue)"
        case .sessionEnded: "server: ended the session between two letters"
        case .timeout(let phase): "server: silent for too long \(phase.rawValue)"
        case .protocolViolation(let phase): "server: does not speak SMTP \(phase.rawValue)"
        case .sessionRefused(let phase, let code, let enhancedCode):
            "server: refused the session \(phase.rawValue) "
                + "(\([String(code), enhancedCode].compactMap(\.self).joined(separator: " ")))"
        case .accountRefused(let code, let enhancedCode):
            "server: takes no letter of this account "
                + "(\([String(code), enhancedCode].compactMap(\.self).joined(separator: " ")))"
        case .unstable(let connections):
            "server: broke \(connections) connections in a row"
        case .departure(let key, let error): "\(key): \(error)"
        case .signature(let key, let domain, let selector):
            "\(key): cannot be signed with the DKIM key \(selector) of \(domain)"
        case .occupied(let path): "\(String(reflecting: path)): holds another letter"
        case .storage(let error): "\(error)"
        }
    }
}

/// Runs what can fail on disk; its error becomes the transport's own.
func storing<Value>(
    _ body: () throws(FileError) -> Value
) throws(TransportError) -> Value {
    do {
        return try body()
    } catch {
        throw TransportError(.storage(OutboxError(.file(error))))
    }
}

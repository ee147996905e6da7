import MIME
import Outbox

/// One SMTP session: a transaction for each letter, with one recipient (RFC 5321 §3.3).
final class SMTPConnection: Connection {
    private var channel: SMTPChannel
    private let capabilities: SMTPCapabilities
    private let timeouts: SMTPTimeouts
    private var isAwaitingContent = false
    private(set) var isOpen = true

    init(
        _ channel: consuming SMTPChannel, capabilities: SMTPCapabilities, timeouts: SMTPTimeouts
    ) {
        self.channel = channel
        self.capabilities = capabilities
        self.timeouts = timeouts
    }

    func offer(_ parcel: Parcel) throws(TransportError) -> Receipt? {
        let size = capabilities.takesSize ? " SIZE=\(parcel.bytes.count)" : ""
        let mail = "MAIL FROM:<\(parcel.envelope.sender.wire)>\(size)"
        if let receipt = try refusal(of: mail, .mail, timeout: timeouts.command) {
            // RFC 1870 §6.1: 552 says that this letter is too long.
            if receipt.code != 552 || !capabilities.takesSize { try check(receipt, .mail) }
            return receipt
        }
        let recipient = "RCPT TO:<\(parcel.envelope.recipient.wire)>"
        if let receipt = try refusal(of: recipient, .recipient, timeout: timeouts.command) {
            reset()
            return receipt
        }
        if let receipt = try refusal(of: "DATA", .data, timeout: timeouts.data, unless: 354...354) {
            reset()
            try check(receipt, .data)
            return receipt
        }
        isAwaitingContent = true
        return nil
    }

    func transmit(_ parcel: Parcel) throws(TransportError) -> Receipt {
        precondition(isAwaitingContent, "only a letter that was offered can be transmitted")
        let content = DotStuffing.content(of: parcel.bytes)
        let reply = try conversing { channel throws(TransportError) in
            try channel.write(content, .content, timeout: timeouts.content)
            return try channel.reply(.finalReply, timeout: timeouts.finalReply)
        }
        isAwaitingContent = false
        guard !(300..<400).contains(reply.code) else { throw violation(.finalReply) }
        return reply.receipt
    }

    func close() {
        // Behind DATA, a QUIT would be taken for content; without the final dot nothing arrives.
        guard isOpen, !isAwaitingContent else { return }
        do {
            _ = try conversing { channel throws(TransportError) in
                try channel.command("QUIT", .quit, timeout: timeouts.quit)
            }
        } catch {
            // The session is over whether or not the server answers.
        }
        isOpen = false
    }

    /// Sends a command; nil when its reply has one of the codes that let the letter go on.
    private func refusal(
        of command: String, _ phase: SMTPPhase, timeout: Duration,
        unless accepted: ClosedRange<Int> = 200...299
    ) throws(TransportError) -> Receipt? {
        let reply = try conversing { channel throws(TransportError) in
            try channel.command(command, phase, timeout: timeout)
        }
        if accepted.contains(reply.code) { return nil }
        guard reply.code >= 400 else { throw violation(phase) }
        return reply.receipt
    }

    /// Lets pass what puts a letter off.
    ///
    /// `MAIL` and `DATA` say nothing of a recipient. A 5xx to them, such as 530 where a login is
    /// needed, is about the account, and would meet every letter.
    private func check(_ receipt: Receipt, _ phase: SMTPPhase) throws(TransportError) {
        guard receipt.state == .refused, let code = receipt.code else { return }
        throw TransportError(
            .sessionRefused(phase, code: code, enhancedCode: receipt.enhancedCode))
    }

    /// Ends a transaction that was refused, so that the next letter finds a clean session.
    private func reset() {
        guard isOpen else { return }
        do {
            isOpen = try conversing { channel throws(TransportError) in
                try channel.command("RSET", .reset, timeout: timeouts.command)
            }.isPositive
        } catch {
            // The letter has its answer; the next one takes another connection.
        }
    }

    /// Uses the channel; the connection is closed when that throws, or the reply says so.
    private func conversing(
        _ body: (inout SMTPChannel) throws(TransportError) -> SMTPReply
    ) throws(TransportError) -> SMTPReply {
        do {
            let reply = try body(&channel)
            if reply.announcesClosing { isOpen = false }
            return reply
        } catch {
            isOpen = false
            throw error
        }
    }

    private func violation(_ phase: SMTPPhase) -> TransportError {
        isOpen = false
        return TransportError(.protocolViolation(phase))
    }
}

import Core
import MIME
import Outbox

/// One SMTP session: a transaction for each letter, with one recipient (RFC 5321 §3.3).
///
/// Where the server takes several commands at once (RFC 2920), a letter costs one round trip: its
/// envelope goes out behind the content of the letter before.
final class SMTPConnection: Connection {
    private var channel: SMTPChannel
    /// The extensions that the server offers.
    let capabilities: SMTPCapabilities
    private let timeouts: SMTPTimeouts
    /// The letter whose envelope was sent and not answered yet.
    private var announced: LetterKey?
    private var isAwaitingContent = false
    /// True if a transaction was begun that must be reset before the next `MAIL`.
    private var isBegun = false
    /// True once a letter was accepted: a session that ends afterwards has ended between two
    /// letters.
    private var isProven = false
    private(set) var isOpen = true

    init(
        _ channel: consuming SMTPChannel, capabilities: SMTPCapabilities, timeouts: SMTPTimeouts
    ) {
        self.channel = channel
        self.capabilities = capabilities
        self.timeouts = timeouts
    }

    var announces: Bool { capabilities.takesPipelining }

    var isAnswering: Bool { announced != nil && channel.isHolding(replies: 3) }

    func offer(_ outgoing: OutgoingMessage) throws(TransportError) -> Receipt? {
        if let refusal = capabilities.refusal(of: outgoing) { return refusal }
        let transaction = SMTPTransaction(for: outgoing, at: capabilities)
        do throws(TransportError) {
            let isAnnounced = announced == outgoing.key
            announced = nil
            if isAnnounced { return try answers(to: transaction.commands) }
            return try announces
                ? answer(toAll: transaction) : answer(toEach: transaction.commands)
        } catch {
            guard isProven, case .connectionLost = error.kind else { throw error }
            throw TransportError(.sessionEnded)
        }
    }

    /// Asks the server about a recipient, without any content.
    func ask(about envelope: Envelope) throws(TransportError) -> Receipt {
        let needsUTF8 =
            envelope.recipient.isInternationalized || envelope.sender.isInternationalized
        if needsUTF8 && !capabilities.takesUTF8 { return SMTPCapabilities.refusalOfUTF8 }
        let mail = try ask(
            .mail(from: envelope.sender, needsUTF8 ? SMTPTransaction.inUTF8 : ""))
        guard mail.isPositive else { return mail.receipt }
        let recipient = try ask(.recipient(envelope.recipient))
        _ = try ask(.reset)
        return recipient.receipt
    }

    func transmit(_ outgoing: OutgoingMessage, announcing next: OutgoingMessage?)
        throws(TransportError)
    {
        precondition(isAwaitingContent, "only a letter that was offered can be transmitted")
        var bytes = DotStuffing.content(of: outgoing.bytes)
        let contentCount = bytes.count
        if announces, let next, capabilities.refusal(of: next) == nil {
            bytes += SMTPTransaction.group(
                SMTPTransaction(for: next, at: capabilities).commands)
            announced = next.key
        }
        try using { channel throws(TransportError) in
            try channel.write(bytes, ofContent: contentCount, timeout: timeouts.content)
        }
        isAwaitingContent = false
        isBegun = false
    }

    func receipt() throws(TransportError) -> Receipt {
        let reply = try reply(.finalReply, timeout: timeouts.finalReply)
        guard !(300..<400).contains(reply.code) else { throw violation(.finalReply) }
        isProven = true
        return reply.receipt
    }

    func close() {
        // Behind DATA, a QUIT would be taken for content; without the final dot nothing arrives.
        guard isOpen, !isAwaitingContent, announced == nil else { return }
        do {
            _ = try ask(.quit)
        } catch {
            // The session is over whether or not the server answers.
        }
        isOpen = false
    }
}

extension SMTPConnection {
    /// Gives one command after the other, up to the first that is refused; nil when none is.
    private func answer(
        toEach commands: [SMTPTransaction.Command]
    ) throws(TransportError) -> Receipt? {
        for command in commands {
            let reply = try ask(command)
            guard let receipt = try refusal(in: reply, to: command) else { continue }
            if isBegun, isOpen { reset() }
            try check(receipt, command.phase)
            return receipt
        }
        isAwaitingContent = true
        return nil
    }

    /// Gives all commands at once, and takes their replies.
    private func answer(
        toAll transaction: SMTPTransaction
    ) throws(TransportError) -> Receipt? {
        let commands = (isBegun ? [.reset] : []) + transaction.commands
        if let farewell = try farewell(.mail) { return try refusal(in: farewell, to: .reset) }
        try using { channel throws(TransportError) in
            try channel.write(
                SMTPTransaction.group(commands), .mail, timeout: timeouts.command)
        }
        return try answers(to: commands)
    }

    /// Takes the replies to commands that were given all at once; nil when none was refused.
    ///
    /// The first refusal is the letter's answer. Where a server wants content for nobody, a dot
    /// alone ends it (RFC 2920 §3.1); where it wants it for somebody, the session is broken off, as
    /// that dot would be an empty letter.
    private func answers(
        to commands: [SMTPTransaction.Command]
    ) throws(TransportError) -> Receipt? {
        var refused: (receipt: Receipt, phase: SMTPPhase)?
        for command in commands where isOpen {
            let reply = try reply(command.phase, timeout: timeouts.wait(after: command.phase))
            if command.phase == .reset, !reply.isPositive {
                // It has nothing to do with this letter.
                isOpen = false
                throw TransportError(.sessionEnded)
            }
            if let refused, command.phase == .data, reply.code == 354 {
                if refused.phase == .recipient { try endEmptyContent() } else { isOpen = false }
            } else if let receipt = try refusal(in: reply, to: command), refused == nil {
                refused = (receipt, command.phase)
            }
        }
        if let refused {
            try check(refused.receipt, refused.phase)
            return refused.receipt
        }
        isAwaitingContent = true
        return nil
    }

    /// The result for the letter after a reply; nil when the letter can go on.
    private func refusal(
        in reply: SMTPReply, to command: SMTPTransaction.Command
    ) throws(TransportError) -> Receipt? {
        let goesOn = command.phase == .data ? reply.code == 354 : reply.isPositive
        if goesOn {
            isBegun = command.phase != .reset
            return nil
        }
        guard reply.code >= 400 else { throw violation(command.phase) }
        if isProven, reply.announcesClosing, reply.enhancedCode?.hasPrefix("4.7.") != true {
            throw TransportError(.sessionEnded)
        }
        // RFC 5321 §4.5.3.1.10: 552 to a recipient was once said for 452.
        if command.phase == .recipient, reply.code == 552 {
            return Receipt(
                state: .deferred, code: 552, enhancedCode: reply.enhancedCode, text: reply.text)
        }
        return reply.receipt
    }

    /// Lets pass what is about one letter.
    ///
    /// `MAIL` and `DATA` say nothing of a recipient. A 5xx to them, such as 530 where a login is
    /// needed, is about the account, and would meet every letter; but RFC 1870 §6.1: a 552 to a
    /// size that was said is about the letter.
    private func check(_ receipt: Receipt, _ phase: SMTPPhase) throws(TransportError) {
        guard phase != .recipient, receipt.state == .refused, let code = receipt.code else {
            return
        }
        if phase == .mail, code == 552, capabilities.takesSize { return }
        throw TransportError(
            .sessionRefused(phase, code: code, enhancedCode: receipt.enhancedCode))
    }

    /// Ends a content that nobody is to get.
    private func endEmptyContent() throws(TransportError) {
        try using { channel throws(TransportError) in
            try channel.write(Array(".\r\n".utf8), .data, timeout: timeouts.content)
        }
        isBegun = try !reply(.data, timeout: timeouts.finalReply).isPositive
    }

    /// Ends a transaction that was refused, so that the next letter finds a clean session.
    private func reset() {
        do {
            isBegun = try !ask(.reset).isPositive
            if isBegun { isOpen = false }
        } catch {
            // The letter has its answer; the next one takes another connection.
        }
    }

    /// Gives a command and waits for its reply.
    private func ask(_ command: SMTPTransaction.Command) throws(TransportError) -> SMTPReply {
        if let farewell = try farewell(command.phase) { return farewell }
        try using { channel throws(TransportError) in
            try channel.write(
                SMTPTransaction.group([command]), command.phase,
                timeout: timeouts.wait(after: command.phase))
        }
        return try reply(command.phase, timeout: timeouts.wait(after: command.phase))
    }

    /// The reply that the server sent before it was asked; nil for none.
    private func farewell(_ phase: SMTPPhase) throws(TransportError) -> SMTPReply? {
        let farewell = try using { channel throws(TransportError) in try channel.farewell(phase) }
        if farewell != nil { isOpen = false }
        return farewell
    }

    private func reply(
        _ phase: SMTPPhase, timeout: Duration
    ) throws(TransportError) -> SMTPReply {
        let reply = try using { channel throws(TransportError) in
            try channel.reply(phase, timeout: timeout)
        }
        if reply.announcesClosing { isOpen = false }
        return reply
    }

    /// Uses the channel; the connection is closed when that throws.
    private func using<Value>(
        _ body: (inout SMTPChannel) throws(TransportError) -> Value
    ) throws(TransportError) -> Value {
        do {
            return try body(&channel)
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

import Glibc

/// Commands out and replies in, over a session that libcurl has opened.
struct SMTPChannel: ~Copyable {
    private let handle: CurlHandle
    private let socket: Int32
    private var parser = SMTPReplyParser()
    private var buffer = [UInt8](repeating: 0, count: 4_096)

    /// A channel over an open session.
    init(_ handle: consuming CurlHandle) throws(TransportError) {
        let socket = try handle.socket()
        self.handle = handle
        self.socket = socket
    }

    /// Hands over all of the bytes; when this throws, the last of them has not left.
    mutating func write(
        _ bytes: [UInt8], _ phase: SMTPPhase, timeout: Duration
    ) throws(TransportError) {
        try write(bytes, timeout: timeout) { _ in phase }
    }

    /// Hands over a content and what follows it; when this throws, the content has not left unless
    /// the phase is `finalReply`.
    mutating func write(
        _ bytes: [UInt8], ofContent contentCount: Int, timeout: Duration
    ) throws(TransportError) {
        try write(bytes, timeout: timeout) { $0 < contentCount ? .content : .finalReply }
    }

    /// The size of a TLS record (RFC 8446 §5.1), which one call returns.
    ///
    /// QUIRK: of more, libcurl says that nothing went until all did, though records may have left
    /// whole.
    private static let recordSize = 16_384

    /// Hands over all of the bytes; a failure is of the phase after so many of them.
    private mutating func write(
        _ bytes: [UInt8], timeout: Duration, phase: (Int) -> SMTPPhase
    ) throws(TransportError) {
        guard !parser.isHoldingAnything else { throw TransportError(.protocolViolation(phase(0))) }
        var rest = bytes[...]
        while !rest.isEmpty {
            switch handle.send(rest.prefix(Self.recordSize)) {
            case .moved(let count): rest = rest.dropFirst(count)
            case .wouldBlock: try wait(for: POLLOUT, phase(rest.startIndex), timeout: timeout)
            case .broken: throw TransportError(.connectionLost(phase(rest.startIndex)))
            }
        }
    }

    /// Waits for the next reply, however many pieces it comes in.
    mutating func reply(
        _ phase: SMTPPhase, timeout: Duration
    ) throws(TransportError) -> SMTPReply {
        while true {
            if let reply = parser.next() { return reply }
            // TLS may hold bytes that the socket does not show: always ask before waiting.
            if try !receive(phase) {
                try wait(for: POLLIN, phase, timeout: timeout)
            }
        }
    }

    /// Returns true if this many replies are here already.
    mutating func isHolding(replies count: Int) -> Bool {
        do throws(TransportError) {
            while parser.replies.count < count, try receive(.mail) {}
        } catch {
            // What is wrong with the connection shows when the replies are waited for.
        }
        return parser.replies.count >= count
    }

    /// The reply that a server sent before it was asked; nil for none.
    mutating func farewell(_ phase: SMTPPhase) throws(TransportError) -> SMTPReply? {
        guard parser.isHoldingAnything else { return nil }
        guard let reply = parser.next(), reply.announcesClosing else {
            throw TransportError(.protocolViolation(phase))
        }
        return reply
    }

    /// Takes in what is there; false when there is nothing.
    private mutating func receive(_ phase: SMTPPhase) throws(TransportError) -> Bool {
        guard parser.fault == nil else { throw TransportError(.protocolViolation(phase)) }
        switch handle.receive(into: &buffer) {
        case .wouldBlock: return false
        case .broken: throw TransportError(.connectionLost(phase))
        case .moved(let count):
            do throws(SMTPReplyParser.Fault) {
                try parser.consume(buffer.prefix(count))
            } catch {
                // What came before it still answers what was asked before.
                if parser.replies.isEmpty { throw TransportError(.protocolViolation(phase)) }
            }
            return true
        }
    }

    private func wait(
        for event: Int32, _ phase: SMTPPhase, timeout: Duration
    ) throws(TransportError) {
        var waiting = pollfd(fd: socket, events: Int16(event), revents: 0)
        var count: Int32
        repeat {
            count = poll(&waiting, 1, timeout.milliseconds)
        } while count < 0 && errno == EINTR
        if count == 0 { throw TransportError(.timeout(phase)) }
        if count < 0 { throw TransportError(.connectionLost(phase)) }
    }
}

extension Duration {
    /// Whole milliseconds, as `poll` and libcurl count them.
    var milliseconds: Int32 {
        Int32(clamping: Int64(self / .milliseconds(1)))
    }
}

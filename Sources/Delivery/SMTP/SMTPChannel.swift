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

    /// Sends one command and waits for its reply.
    ///
    /// - Throws: when the connection breaks, stays silent, or says what is no reply; also when the
    ///   server spoke out of turn, unless to say that it closes: that counts as the reply.
    mutating func command(
        _ line: String, _ phase: SMTPPhase, timeout: Duration
    ) throws(TransportError) -> SMTPReply {
        // The last line of defense against an address or a name that would become two commands.
        precondition(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        if let farewell = try farewell(phase) { return farewell }
        try write(Array("\(line)\r\n".utf8), phase, timeout: timeout)
        return try reply(phase, timeout: timeout)
    }

    /// Hands over all of the bytes; when this throws, the last of them has not left.
    mutating func write(
        _ bytes: [UInt8], _ phase: SMTPPhase, timeout: Duration
    ) throws(TransportError) {
        guard !parser.isHoldingAnything else { throw TransportError(.protocolViolation(phase)) }
        var rest = bytes[...]
        while !rest.isEmpty {
            switch handle.send(rest) {
            case .moved(let count): rest = rest.dropFirst(count)
            case .wouldBlock: try wait(for: POLLOUT, phase, timeout: timeout)
            case .broken: throw TransportError(.connectionLost(phase))
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

    /// What a server said before it was asked; nil when it was quiet.
    private mutating func farewell(_ phase: SMTPPhase) throws(TransportError) -> SMTPReply? {
        guard parser.isHoldingAnything else { return nil }
        guard let reply = parser.next(), reply.announcesClosing else {
            throw TransportError(.protocolViolation(phase))
        }
        return reply
    }

    /// Takes in what is there; false when there is nothing.
    private mutating func receive(_ phase: SMTPPhase) throws(TransportError) -> Bool {
        switch handle.receive(into: &buffer) {
        case .wouldBlock: return false
        case .broken: throw TransportError(.connectionLost(phase))
        case .moved(let count):
            do throws(SMTPReplyParser.Fault) {
                try parser.consume(buffer.prefix(count))
            } catch {
                throw TransportError(.protocolViolation(phase))
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

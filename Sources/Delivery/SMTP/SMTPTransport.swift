import CCurl
package import Core
import Files
import MIME
package import Outbox

/// SMTP through libcurl, which opens the session and hands it over (`CURLOPT_CONNECT_ONLY`).
///
/// *Success* means that the server took the letter with a final 2xx, not that it reached a mailbox.
/// *After a crash*, and after a connection that broke behind the final dot, whether the letter
/// arrived cannot be known.
///
/// Credentials leave only after the server's certificate was verified, and for a `localhost`
/// without TLS; they are given by the mechanisms they are made for, whatever else the server
/// offers. libcurl by itself would go on without logging in where a server offers no `AUTH`; here
/// that is an error.
///
/// Any number of connections may open at once, on threads of their own.
package struct SMTPTransport: Transport {
    private let server: SMTPServer
    private let credentials: Credentials?
    private let clientName: String
    private let signers: [DKIMSigner]
    private let timeouts: SMTPTimeouts

    /// A transport to this server.
    ///
    /// - Parameters:
    ///   - server: Where it is.
    ///   - credentials: Whom to log in as; nil for a server that asks nobody.
    ///   - clientName: This machine's name for `EHLO` (RFC 5321 §4.1.1.1): letters, digits, dots and
    ///     hyphens.
    ///   - signers: Who signs letters when they leave, each with a field of its own.
    ///   - timeouts: How long to wait.
    /// - Throws: when a name could not stand in a command, or the server can only be reached in
    ///   clear text and through a proxy.
    package init(
        to server: SMTPServer, credentials: Credentials?, clientName: String,
        signers: [DKIMSigner] = [], timeouts: SMTPTimeouts = SMTPTimeouts()
    ) throws(TransportError) {
        guard (1...255).contains(clientName.utf8.count),
            clientName.utf8.allSatisfy(\.isInHostName)
        else {
            throw TransportError(.clientName)
        }
        if let credentials, !SMTPLogin.canCarry(credentials) { throw TransportError(.userName) }
        guard server.proxy == nil || server.security != .none else {
            throw TransportError(.destination(.proxiedClearText))
        }
        self.server = server
        self.credentials = credentials
        self.clientName = clientName
        self.signers = signers
        self.timeouts = timeouts
    }

    /// The user at the server.
    package var account: String? {
        "\(credentials?.user ?? "")@\(server.host):\(server.port)"
    }

    /// The letter with its DKIM signatures on top, so that its size is counted with them.
    package func sealed(
        _ outgoing: OutgoingMessage, leavingAt moment: Instant
    ) throws(TransportError) -> OutgoingMessage {
        try outgoing.signed(by: signers, at: moment)
    }

    /// Asks the server about the recipients of letters, and sends none.
    ///
    /// - Parameter envelopes: The envelopes to ask about.
    /// - Returns: What the server offers, and its answer to each; none to those behind one at which the
    ///   connection broke.
    /// - Throws: when no session opens.
    package func probe(
        _ envelopes: [Envelope]
    ) async throws(TransportError) -> SMTPProbe {
        try await SenderThread.run { () throws(TransportError) in
            let connection = try session()
            var answers: [Receipt] = []
            do throws(TransportError) {
                for envelope in envelopes { answers.append(try connection.ask(about: envelope)) }
            } catch {
                answers.append(Receipt(state: .deferred, text: error.description))
            }
            connection.close()
            return SMTPProbe(
                isEncrypted: server.security != .none, login: credentials?.user,
                offers: connection.capabilities, answers: answers)
        }
    }

    /// Opens a session: connection, TLS, `EHLO`, `AUTH`.
    ///
    /// Where the server turns down an access token that may merely have expired, another one is
    /// fetched and tried, once.
    package func connect() throws(TransportError) -> any Connection { try session() }

    private func session() throws(TransportError) -> SMTPConnection {
        guard let credentials else { return try open(nil) }
        let user = credentials.user
        switch credentials.proof {
        case .password(let password, let mechanism):
            return try open(SMTPLogin(user: user, password: password, by: mechanism))
        case .token(let tokens, let mechanism):
            let (token, isNew) = try tokens.current()
            do throws(TransportError) {
                return try open(SMTPLogin(user: user, token: token, by: mechanism))
            } catch {
                guard case .loginRefused(let refusal) = error.kind,
                    refusal.saysTokenIsInvalid || refusal.code == 535 && !isNew
                else { throw error }
                let other = try tokens.replacement(for: token)
                guard other != token else { throw error }
                return try open(SMTPLogin(user: user, token: other, by: mechanism))
            }
        }
    }

    private func open(_ login: SMTPLogin?) throws(TransportError) -> SMTPConnection {
        let handle = CurlHandle()
        try setAddress(of: handle)
        try setProxy(of: handle)
        try setEncryption(of: handle)
        try login?.set(on: handle)
        let (said, failure) = try handle.connect()
        if let failure {
            guard case .connect(.login, _, _) = failure.kind, let login else { throw failure }
            throw login.failure(in: try Self.replies(in: said)) ?? failure
        }
        let replies = try Self.replies(in: said)
        if let failure = login?.failure(in: replies) { throw failure }
        // The last 250 answers the EHLO that counts: the one behind STARTTLS (RFC 3207 §4.2).
        guard let greeting = replies.last(where: { $0.code == 250 }) else {
            throw TransportError(.protocolViolation(.connecting))
        }
        return SMTPConnection(
            try SMTPChannel(handle), capabilities: SMTPCapabilities(greeting), timeouts: timeouts)
    }

    private func setAddress(of handle: borrowing CurlHandle) throws(TransportError) {
        let scheme = server.security == .implicitTLS ? "smtps" : "smtp"
        let url = "\(scheme)://\(server.hostInURL):\(server.port)/\(clientName)"
        try handle.set(CURLOPT_URL, to: url)
        try handle.set(CURLOPT_PROTOCOLS_STR, to: "smtp,smtps")
        try handle.set(CURLOPT_CONNECT_ONLY, to: 1)
        try handle.set(CURLOPT_NOSIGNAL, to: 1)
        try handle.set(CURLOPT_CONNECTTIMEOUT_MS, to: Int(timeouts.connect.milliseconds))
    }

    private func setProxy(of handle: borrowing CurlHandle) throws(TransportError) {
        // An empty text keeps libcurl from looking for proxies, or for hosts that go around them,
        // in the environment.
        try handle.set(CURLOPT_PROXY, to: server.proxy?.url ?? "")
        try handle.set(CURLOPT_NOPROXY, to: "")
        guard server.proxy != nil else { return }
        try handle.set(CURLOPT_HTTPPROXYTUNNEL, to: 1)
        // What a proxy says is no reply of the server's.
        try handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, to: 1)
        try handle.set(CURLOPT_PROXY_SSLVERSION, to: CURL_SSLVERSION_TLSv1_2)
        try handle.set(CURLOPT_PROXY_SSL_VERIFYPEER, to: 1)
        try handle.set(CURLOPT_PROXY_SSL_VERIFYHOST, to: 2)
        if let caFile = server.caFile {
            try handle.set(CURLOPT_PROXY_CAINFO, to: caFile)
            try handle.clear(CURLOPT_PROXY_CAPATH)
        }
    }

    private func setEncryption(of handle: borrowing CurlHandle) throws(TransportError) {
        let encryption = server.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
        try handle.set(CURLOPT_USE_SSL, to: Int(encryption.rawValue))
        try handle.set(CURLOPT_SSLVERSION, to: CURL_SSLVERSION_TLSv1_2)
        try handle.set(CURLOPT_SSL_VERIFYPEER, to: 1)
        try handle.set(CURLOPT_SSL_VERIFYHOST, to: 2)
        let certificate = server.clientCertificate
        for path in [server.caFile, certificate?.file, certificate?.keyFile] {
            try path.map(Self.refusePipe)
        }
        if let caFile = server.caFile {
            try handle.set(CURLOPT_CAINFO, to: caFile)
            // QUIRK: libcurl goes on trusting the system's folder of certificates beside the file.
            try handle.clear(CURLOPT_CAPATH)
        }
        if let certificate {
            try handle.set(CURLOPT_SSLCERT, to: certificate.file)
            try handle.set(CURLOPT_SSLKEY, to: certificate.keyFile ?? certificate.file)
            // OpenSSL would ask whoever sits at the terminal for the password of a key.
            try handle.set(CURLOPT_KEYPASSWD, to: "")
        }
    }

    /// Throws for a pipe or a device, which libcurl would read without end; what else is wrong with a
    /// file, libcurl says.
    private static func refusePipe(_ path: String) throws(TransportError) {
        do throws(FileError) { _ = try OpenFile(path, .read) } catch {
            guard error.kind == .notAFile else { return }
            throw TransportError(.storage(OutboxError(.file(error))))
        }
    }

    private static func replies(in bytes: [UInt8]) throws(TransportError) -> [SMTPReply] {
        var parser = SMTPReplyParser()
        do throws(SMTPReplyParser.Fault) {
            try parser.consume(bytes)
        } catch {
            throw TransportError(.protocolViolation(.connecting))
        }
        return parser.replies
    }
}

/// The answers of a server before any letter is sent.
package struct SMTPProbe: Hashable, Sendable {
    /// True if the session is encrypted, with a certificate that was verified.
    package let isEncrypted: Bool
    /// The user who is logged in; nil where nobody had to.
    package let login: String?
    /// The most bytes that a message may have; nil where the server sets no bound.
    package let maximumSize: Int?
    /// True if it takes several commands at once (RFC 2920).
    package let takesPipelining: Bool
    /// True if it can be asked for delivery status notifications (RFC 3461).
    package let takesNotification: Bool
    /// Its answer to each recipient, in their order.
    package let answers: [Receipt]

    init(isEncrypted: Bool, login: String?, offers: SMTPCapabilities, answers: [Receipt]) {
        self.isEncrypted = isEncrypted
        self.login = login
        maximumSize = offers.maximumSize
        takesPipelining = offers.takesPipelining
        takesNotification = offers.takesNotification
        self.answers = answers
    }
}

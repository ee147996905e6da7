import CCurl

/// The step at which a session could not be opened; the raw value is the text of the error.
package enum SMTPConnectFailure: String, Hashable, Sendable, CaseIterable {
    /// No address, no route, nobody listening, or no answer in time.
    case unreachable = "server cannot be reached"
    /// No encryption, or a certificate that does not prove who the server is.
    case encryption = "encryption"
    /// A client certificate or its key that cannot be read, or that do not belong together.
    case clientCertificate = "client certificate"
    /// A proxy that cannot be found or does not let the connection through.
    case proxy = "proxy"
    /// The server refused the user name and password, or offers no way to give them.
    case login = "login"
    /// The connection broke before the session was open. A server does so to whoever has no client
    /// certificate that it knows, often without a word.
    case hungUp = "server hung up"
    /// The server refused the session.
    case session = "server refused the session"

    /// Reads a result of libcurl; its message tells apart what the result does not.
    init(_ code: CURLcode, message: String) {
        switch code {
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY:
            self = .proxy
        case CURLE_SSL_CERTPROBLEM:
            self = .clientCertificate
        // QUIRK: with TLS 1.3 a server looks at the client's certificate when the handshake is over
        // for the client, and so its alert ends the first reply that is read.
        case CURLE_RECV_ERROR where message.contains(" alert "):
            self = .encryption
        case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING:
            self = .hungUp
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT:
            self = .unreachable
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
            self = .encryption
        case CURLE_LOGIN_DENIED:
            self = .login
        default:
            self = .session
        }
    }
}

import CCurl

/// At which step a session could not be opened; the raw value is what an error says of it.
public enum SMTPConnectFailure: String, Hashable, Sendable, CaseIterable {
    /// No address, no route, nobody listening, or no answer in time.
    case unreachable = "server cannot be reached"
    /// No encryption, or a certificate that does not prove who the server is.
    case encryption = "encryption"
    /// The server refused the user name and password, or offers no way to give them.
    case login = "login"
    /// The server refused the session.
    case session = "server refused the session"

    init(_ code: CURLcode) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT:
            self = .unreachable
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ISSUER_ERROR:
            self = .encryption
        case CURLE_LOGIN_DENIED:
            self = .login
        default:
            self = .session
        }
    }
}

/// Whom to log in as at a server, and with what; no description of it ever shows a secret.
package struct Credentials: Sendable {
    /// How a password is given; without one, `PLAIN` where the server offers it, otherwise `LOGIN`.
    package enum PasswordMechanism: String, Hashable, Sendable, CaseIterable {
        /// User and password in one message (RFC 4616).
        case plain = "PLAIN"
        /// User and password one after the other, when asked for; older than any RFC.
        case login = "LOGIN"
    }

    /// How an access token is given.
    package enum TokenMechanism: String, Hashable, Sendable, CaseIterable {
        /// Google's and Microsoft's way, without an RFC.
        case xoauth2 = "XOAUTH2"
        /// The standard's way (RFC 7628 §3.1).
        case oauthbearer = "OAUTHBEARER"
    }

    enum Proof: Sendable {
        case password(String, PasswordMechanism?)
        case token(AccessTokens, TokenMechanism)
    }

    /// The name to log in with.
    package let user: String
    let proof: Proof

    /// Credentials of a password; it comes from a prompt, a command or the environment, never from
    /// an argument that other users of the machine can read.
    package init(user: String, password: String, by mechanism: PasswordMechanism? = nil) {
        self.user = user
        proof = .password(password, mechanism)
    }

    /// Credentials of an access token, which is fetched when a connection opens and kept for others.
    ///
    /// - Parameters:
    ///   - user: The name to log in with, as the token's owner is called.
    ///   - mechanism: How it is given.
    ///   - fetch: Fetches a token that is good now; called again, once for all connections, when the
    ///     server says that a token is not good any more. It may block; where it throws, the run is
    ///     over.
    package init(
        user: String, by mechanism: TokenMechanism,
        token fetch: @escaping @Sendable () throws(TransportError) -> String
    ) {
        self.user = user
        proof = .token(AccessTokens(fetch), mechanism)
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The user alone.
    package var description: String { "credentials of \(user)" }
    /// The user alone.
    package var debugDescription: String { description }
    /// The user alone, also for `dump`.
    package var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}

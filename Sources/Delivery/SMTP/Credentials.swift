import Synchronization

/// The user and the secret for a login; no description ever shows the secret.
package struct Credentials: Sendable {
    /// The mechanism for a password; without one, `PLAIN` where the server offers it, otherwise
    /// `LOGIN`.
    package enum PasswordMechanism: String, Hashable, Sendable, CaseIterable {
        /// User and password in one message (RFC 4616).
        case plain = "PLAIN"
        /// User and password one after the other, when asked for; older than any RFC.
        case login = "LOGIN"
    }

    /// The mechanism for an access token.
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

    /// Credentials of an access token, which is fetched when a connection opens and kept for
    /// others.
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

/// The access token of one account (RFC 6750), fetched when it is first needed and then kept.
///
/// However many connections want it at once, it is fetched once, and the others wait. What failed
/// is not tried again: nobody is asked twice for what he has refused.
package final class AccessTokens: Sendable {
    private let kept = Mutex<Result<String, TransportError>?>(nil)
    private let fetch: @Sendable () throws(TransportError) -> String

    /// Tokens out of this source, which is not asked yet.
    package init(_ fetch: @escaping @Sendable () throws(TransportError) -> String) {
        self.fetch = fetch
    }

    /// The token, and whether it was fetched just now.
    package func current() throws(TransportError) -> (token: String, isNew: Bool) {
        try kept.withLock { kept throws(TransportError) in
            if let kept { return (try kept.get(), false) }
            return (try fetch(into: &kept), true)
        }
    }

    /// The token to take in place of one that a server turned down; the same where no other is to
    /// be had.
    package func replacement(for refused: String) throws(TransportError) -> String {
        try kept.withLock { kept throws(TransportError) in
            // Another connection may have met the refusal first.
            if let token = try kept?.get(), token != refused { return token }
            return try fetch(into: &kept)
        }
    }

    private func fetch(
        into kept: inout Result<String, TransportError>?
    ) throws(TransportError) -> String {
        let result = Result { () throws(TransportError) in
            let token = try fetch()
            // What separates it from the rest of the message is a control character.
            guard !token.isEmpty, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                throw TransportError(
                    .noAccessToken(reason: "what came is no word of visible ASCII characters"))
            }
            return token
        }
        kept = result
        return try result.get()
    }
}

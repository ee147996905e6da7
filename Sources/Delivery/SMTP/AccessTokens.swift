import Synchronization

/// The access token of one account (RFC 6750), fetched when it is first needed and then kept.
///
/// However many connections want it at once, it is fetched once, and the others wait. What failed is
/// not tried again: nobody is asked twice for what he has refused.
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

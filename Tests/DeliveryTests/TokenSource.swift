import Delivery
import Synchronization

/// Access tokens to hand out, one after the other; the last one again and again.
final class TokenSource: Sendable {
    private let texts: [String]
    private let asked = Mutex(0)

    init(_ texts: [String]) {
        self.texts = texts
    }

    /// The number of times that a token was asked for.
    var count: Int { asked.withLock { $0 } }

    func next() throws(TransportError) -> String {
        let turn = asked.withLock { asked in
            asked += 1
            return asked
        }
        guard let last = texts.last else { throw TransportError(.noAccessToken(reason: "none")) }
        return turn <= texts.count ? texts[turn - 1] : last
    }

    /// Credentials that take their tokens from here.
    func login(
        user: String = "team@acme.example", by mechanism: Credentials.TokenMechanism = .xoauth2
    ) -> Credentials {
        Credentials(user: user, by: mechanism) { () throws(TransportError) in try self.next() }
    }
}

package import Core

/// What an account was slowed down to, after its server had asked for that.
package struct RateReduction: Hashable, Sendable {
    /// How many connections there may be at once.
    package let connections: Int
    /// How many letters may leave in a minute.
    package let perMinute: Int
    /// When the server asked.
    package let at: Instant

    /// A slowdown; it counts once it is in a ledger.
    package init(connections: Int, perMinute: Int, at: Instant) {
        self.connections = connections
        self.perMinute = perMinute
        self.at = at
    }
}

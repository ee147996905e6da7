/// What an account was slowed down to, after its server had asked for that.
public struct Slowdown: Hashable, Sendable {
    /// How many connections there may be at once.
    public let connections: Int
    /// How many letters may leave in a minute.
    public let perMinute: Int
    /// When the server asked.
    public let at: Timestamp

    /// A slowdown; it counts once it is in a ledger.
    public init(connections: Int, perMinute: Int, at: Timestamp) {
        self.connections = connections
        self.perMinute = perMinute
        self.at = at
    }
}

import Files

extension Settings {
    /// How fast letters may leave by the account of the transport.
    package struct RateLimit: Hashable, Sendable {
        /// How many connections there may be at once.
        package let connections: Int

        /// How many letters may leave in a minute; `nil` for as many as will.
        package let lettersPerMinute: Int?

        /// How many letters may leave in any 24 hours; `nil` for as many as will.
        package let lettersPerDay: Int?
    }
}

extension Settings.RateLimit {
    /// The keys of the transport that say how fast letters may leave.
    static let keys = ["connections", "rate", "daily_limit", "provider"]

    /// What a transport says; what it does not is what its provider allows.
    init(_ row: inout Row, of provider: MailProvider?) {
        let connections = row.number("connections", in: 1...(provider?.connections ?? 20))
        self.connections = connections ?? 1
        lettersPerMinute = row.number("rate", in: 1...100_000) ?? provider?.lettersPerMinute
        lettersPerDay = row.number("daily_limit", in: 1...10_000_000) ?? provider?.lettersPerDay
    }
}

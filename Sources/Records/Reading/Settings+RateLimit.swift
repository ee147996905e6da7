import Files

extension Settings {
    /// The rate limits of the transport's account.
    package struct RateLimit: Hashable, Sendable {
        /// The number of connections at one time.
        package let connections: Int

        /// The number of letters a minute; `nil` for no limit.
        package let lettersPerMinute: Int?

        /// The number of letters in any 24 hours; `nil` for no limit.
        package let lettersPerDay: Int?
    }
}

extension Settings.RateLimit {
    /// The keys of the transport that say how fast letters may leave.
    static let keys = ["connections", "rate", "daily_limit", "provider"]

    /// Reads the limits of a transport; missing ones are those of its provider.
    init(_ row: inout Row, of provider: MailProvider?) {
        let connections = row.number("connections", in: 1...(provider?.connections ?? 20))
        self.connections = connections ?? 1
        lettersPerMinute = row.number("rate", in: 1...100_000) ?? provider?.lettersPerMinute
        lettersPerDay = row.number("daily_limit", in: 1...10_000_000) ?? provider?.lettersPerDay
    }
}

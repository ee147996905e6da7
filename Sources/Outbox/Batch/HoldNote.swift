/// The reason why a letter of a batch may not go, as the manifest keeps it.
public struct HoldNote: Hashable, Sendable, Codable {
    /// The name of the rule that held it.
    public let rule: String
    /// One sentence for the person who reads the list.
    public let reason: String
    /// Where to look: a file and line, a field, another letter's key; nil when there is no such place.
    public let place: String?

    /// A hold by a rule.
    public init(rule: String, reason: String, place: String?) {
        self.rule = rule
        self.reason = reason
        self.place = place
    }
}

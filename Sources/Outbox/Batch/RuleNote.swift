/// What a rule has to say of a letter, as the manifest keeps it: why it may not go, or what whoever
/// approves it should know.
public struct RuleNote: Hashable, Sendable, Codable {
    /// The name of the rule.
    public let rule: String
    /// One sentence for the person who reads the list.
    public let reason: String
    /// Where to look: a file and line, a field, another letter's key; nil when there is no such place.
    public let place: String?

    /// A note by a rule.
    public init(rule: String, reason: String, place: String?) {
        self.rule = rule
        self.reason = reason
        self.place = place
    }
}

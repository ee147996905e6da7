/// What a rule has to say of a letter, as the manifest keeps it: why it may not go, or what whoever
/// approves it should know.
package struct Finding: Hashable, Sendable, Codable {
    /// The name of the rule.
    package let rule: String
    /// One sentence for the person who reads the list.
    package let reason: String
    /// Where to look: a file and line, a field, another letter's key; nil when there is no such place.
    package let place: String?

    /// A note by a rule.
    package init(rule: String, reason: String, place: String?) {
        self.rule = rule
        self.reason = reason
        self.place = place
    }
}

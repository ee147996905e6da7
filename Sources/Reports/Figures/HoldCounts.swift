/// Why letters were held, by rule: those that held most first.
///
/// A letter that was composed and held again and again is the same letter, and counts once a rule.
package struct HoldCounts: Hashable, Sendable, Codable {
    /// The letters that one rule held.
    package struct Group: Hashable, Sendable, Codable {
        /// The name of the rule.
        package let rule: String

        /// How many different letters it held.
        package let letters: Int
    }

    /// How many different letters were held; fewer than the rules sum up to where some were held by
    /// several.
    package let letters: Int

    /// The rules.
    package let groups: [Group]
}

extension HoldCounts {
    /// The holds as they are counted, one held letter after the other.
    struct Tally: Sendable {
        private var rules: [String: Set<String>] = [:]

        mutating func admit(_ letter: String, heldBy rules: [String]) {
            for rule in rules { self.rules[rule, default: []].insert(letter) }
        }

        var result: HoldCounts {
            let groups = rules.map { Group(rule: $0, letters: $1.count) }
            return HoldCounts(
                letters: rules.values.reduce(into: Set()) { $0.formUnion($1) }.count,
                groups: groups.sorted { (-$0.letters, $0.rule) < (-$1.letters, $1.rule) })
        }
    }
}

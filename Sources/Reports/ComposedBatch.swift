package import Core
import Letters

/// A batch of letters, with a measure of how similar they are.
package struct ComposedBatch: Hashable, Sendable, Codable {
    /// Its name.
    package let name: String

    /// The kind of letter.
    package let letter: String

    /// The day it was composed.
    package let composedOn: CalendarDate

    /// The number of letters in it.
    package let composed: Int

    /// The number of letters that were held.
    package let held: Int

    /// The average percentage of a letter's text that another letter of the batch also has, by
    /// ``SharedText``; nil for fewer than two letters, and if the manifest does not have it.
    package let sharedPercent: Int?

    /// Takes the values of a manifest.
    ///
    /// The shared text is a share from 0 to 1.
    package init(
        name: String, letter: String, composedOn: CalendarDate, composed: Int, held: Int,
        sharedText: Double?
    ) {
        self.name = name
        self.letter = letter
        self.composedOn = composedOn
        self.composed = composed
        self.held = held
        sharedPercent = sharedText.map { Int(($0 * 100).rounded()) }
    }
}

/// The number of letters that each rule held.
///
/// The rule that held most comes first.
///
/// A letter that was composed and held several times counts once for each rule.
package struct HoldCounts: Hashable, Sendable, Codable {
    /// The letters that one rule held.
    package struct Group: Hashable, Sendable, Codable {
        /// The name of the rule.
        package let rule: String

        /// The number of letters that it held.
        package let letters: Int
    }

    /// The number of letters that were held.
    ///
    /// It is less than the sum of the rules if several rules held the same letter.
    package let letters: Int

    /// The rules.
    package let groups: [Group]
}

extension HoldCounts {
    /// The holds while they are counted.
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

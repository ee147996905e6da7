package import Core
import Letters

/// A batch of letters, and how much they read alike.
package struct ComposedBatch: Hashable, Sendable, Codable {
    /// Its name.
    package let name: String

    /// The kind of letter.
    package let letter: String

    /// The day it was composed.
    package let composedOn: CalendarDate

    /// How many letters stand in it.
    package let composed: Int

    /// How many of the selected may not go.
    package let held: Int

    /// How much of a letter's text another one of the batch has too on average, in percent, by
    /// ``SharedText``; `nil` for fewer than two letters, and where nobody noted it.
    package let sharedPercent: Int?

    /// Takes what its manifest says; the share is one from 0 to 1.
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

import Letters
public import Liquid

/// A batch of letters, and how much they read alike.
public struct ComposedBatch: Hashable, Sendable, Codable {
    /// Its name.
    public let name: String

    /// The kind of letter.
    public let letter: String

    /// The day it was composed.
    public let composedOn: CalendarDate

    /// How many letters stand in it.
    public let composed: Int

    /// How many of the selected may not go.
    public let held: Int

    /// How much of a letter's text another one of the batch has too on average, in percent, by
    /// ``SharedText``; `nil` for fewer than two letters, and where nobody noted it.
    public let sharedPercent: Int?

    /// Takes what its manifest says; the share is one from 0 to 1.
    public init(
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

package import Core

/// What a batch is, in the first line of its manifest.
package struct BatchHeader: Hashable, Sendable, Codable {
    /// The version of the manifest's shape.
    private static let format = 1

    /// The batch's name; its folder may have been given another since.
    package let name: String
    /// The kind of letter that all of it is.
    package let letter: String
    /// When it was composed.
    package let composedAt: Instant
    /// How many letters stand in it.
    package internal(set) var composed = 0
    /// How many of the selected may not go.
    package internal(set) var held = 0
    /// The share of a letter's text that another one has too, on average, from 0 to 1; `nil` for fewer
    /// than two letters, and in batches of earlier versions.
    package internal(set) var sharedText: Double?

    /// How many applications were selected: each is composed or held.
    package var selected: Int { composed + held }

    init(name: String, letter: String, composedAt: Instant) {
        self.name = name
        self.letter = letter
        self.composedAt = composedAt
    }

    private enum Field: String, CodingKey {
        case format, letter, selected, composed, held
        case name = "batch"
        case composedAt = "composed_at"
        case sharedText = "shared_text"
    }

    /// Reads a header; throws when its format is unknown or its counts do not add up.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        name = try fields.decode(String.self, forKey: .name)
        letter = try fields.decode(String.self, forKey: .letter)
        composedAt = try fields.decode(Instant.self, forKey: .composedAt)
        composed = try fields.decode(Int.self, forKey: .composed)
        held = try fields.decode(Int.self, forKey: .held)
        sharedText = try fields.decodeIfPresent(Double.self, forKey: .sharedText)
        guard try fields.decode(Int.self, forKey: .format) == Self.format else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: fields, debugDescription: "unknown format")
        }
        guard try fields.decode(Int.self, forKey: .selected) == selected else {
            throw DecodingError.dataCorruptedError(
                forKey: .selected, in: fields, debugDescription: "not composed and held together")
        }
    }

    /// Writes the header with the count of the selected.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(Self.format, forKey: .format)
        try fields.encode(name, forKey: .name)
        try fields.encode(letter, forKey: .letter)
        try fields.encode(composedAt, forKey: .composedAt)
        try fields.encode(selected, forKey: .selected)
        try fields.encode(composed, forKey: .composed)
        try fields.encode(held, forKey: .held)
        try fields.encodeIfPresent(sharedText, forKey: .sharedText)
    }
}

package import Core
import FoundationEssentials

/// The shape of `batch.json`: one JSON object, written so that it can also be read by the line.
///
/// ```
/// {"batch":"june","composed":1,...,"letters":[
/// {"application":"A-1001",...},
/// {"application":"A-1002",...}
/// ]}
/// ```
enum Manifest {
    /// Its name in the folder of a batch.
    static let fileName = "batch.json"

    private static let headEnd = Array(#","letters":["#.utf8)
    private static let tail = Array("]}".utf8)

    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    private static let decoder = JSONDecoder()

    /// The first line, with its line end.
    static func head(_ header: BatchHeader) -> [UInt8] {
        encoded(header).dropLast() + headEnd + [UInt8(ascii: "\n")]
    }

    /// The last line, with its line end.
    static let foot = tail + [UInt8(ascii: "\n")]

    /// An entry without comma and line end.
    static func line(_ entry: BatchEntry) -> [UInt8] {
        encoded(entry)
    }

    /// Reads the first line; nil when it is none.
    static func header(_ line: [UInt8]) -> BatchHeader? {
        guard line.suffix(headEnd.count).elementsEqual(headEnd) else { return nil }
        return decoded(line.dropLast(headEnd.count) + [UInt8(ascii: "}")])
    }

    /// Reads an entry, with or without the comma after it; nil when it is none.
    static func entry(_ line: [UInt8]) -> BatchEntry? {
        decoded(line.last == UInt8(ascii: ",") ? line.dropLast() : line[...])
    }

    /// Returns true for the last line.
    static func isFoot(_ line: [UInt8]) -> Bool {
        line == tail
    }

    private static func encoded(_ value: some Encodable) -> [UInt8] {
        do {
            return Array(try encoder.encode(value))
        } catch {
            preconditionFailure("headers and entries hold nothing that JSON has no form for")
        }
    }

    private static func decoded<Value: Decodable>(_ bytes: some Sequence<UInt8>) -> Value? {
        do {
            return try decoder.decode(Value.self, from: Data(bytes))
        } catch {
            // What the decoder says quotes the line, which holds a candidate's address.
            return nil
        }
    }
}

/// The description of a batch, in the first line of its manifest.
package struct BatchHeader: Hashable, Sendable, Codable {
    /// The version of the manifest's shape.
    private static let format = 1

    /// The batch's name; its folder may have been given another since.
    package let name: String
    /// The kind of letter that all of it is.
    package let letter: String
    /// The moment of composing.
    package let composedAt: Instant
    /// The number of composed letters.
    package internal(set) var composed = 0
    /// The number of held letters.
    package internal(set) var held = 0
    /// The share of a letter's text that another one has too, on average, from 0 to 1; `nil` for
    /// fewer than two letters, and in batches of earlier versions.
    package internal(set) var sharedText: Double?

    /// The number of selected applications: each is composed or held.
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

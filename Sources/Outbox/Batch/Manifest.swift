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

    /// Whether this is the last line.
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

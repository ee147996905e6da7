import Foundation

/// What `--json` prints.
enum JSONOutput {
    /// Prints one value on one line.
    static func print(_ value: some Encodable) throws {
        Terminal.print(try text(value))
    }

    /// Prints a value with a list of letters in it, one letter a line, however many there are.
    ///
    /// - Parameters:
    ///   - head: What stands before the list; a value that encodes as an object.
    ///   - next: Gives the next letter, and `nil` behind the last.
    /// - Throws: what `next` throws; what was printed until then is no whole value.
    static func print<Letter: Encodable>(
        _ head: some Encodable, letters next: () throws -> Letter?
    ) throws {
        Terminal.print(try text(head).dropLast() + ",\"letters\":[")
        var separator = ""
        while let letter = try next() {
            Terminal.print(separator + (try text(letter)))
            separator = ","
        }
        Terminal.print("]}")
    }

    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

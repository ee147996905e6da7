import Foundation

/// The output of `--json`.
enum JSONOutput {
    /// Prints one value on one line.
    static func print(_ value: some Encodable) throws {
        Terminal.print(verbatim: try text(value))
    }

    /// Prints a value with a list of letters, one letter a line, and keeps only one in memory.
    ///
    /// - Parameters:
    ///   - head: A value that encodes as an object; the list becomes its last key.
    ///   - next: Returns the next letter, and `nil` after the last one.
    /// - Throws: the errors of `next`; the text printed by then is not a complete JSON value.
    static func print<Letter: Encodable>(
        _ head: some Encodable, letters next: () throws -> Letter?
    ) throws {
        Terminal.print(verbatim: try text(head).dropLast() + ",\"letters\":[")
        var separator = ""
        while let letter = try next() {
            Terminal.print(verbatim: separator + (try text(letter)))
            separator = ","
        }
        Terminal.print(verbatim: "]}")
    }

    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        // The encoder escapes C0 alone. All controls lie below U+10000, and only texts hold any.
        return String(decoding: try encoder.encode(value), as: UTF8.self).replacingControls {
            "\\u" + String(String($0.value + 0x10000, radix: 16).suffix(4))
        }
    }
}

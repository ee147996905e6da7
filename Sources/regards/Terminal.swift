import Foundation

/// The terminal: results go to standard output, messages about the work to standard error.
///
/// All output passes here, also into a pipe, which ends on a terminal as well. A scalar that a
/// terminal obeys instead of showing it is written by its number, as `\u{1B}`.
enum Terminal {
    /// Prints one line of a result; ends the command if the output cannot be written.
    ///
    /// A line end inside is shown by its number, so that no value can forge a line.
    static func print(_ line: String) {
        print(verbatim: line.visible(lineEnds: false))
    }

    /// Prints a text of several lines.
    static func print(text: String) {
        print(verbatim: text.visible(lineEnds: true))
    }

    /// Prints a text as it is: JSON, which has escapes of its own, or the source of a message.
    static func print(verbatim text: String) {
        guard write(text + "\n", to: FileHandle.standardOutput) else {
            log("error: the result cannot be printed: standard output is closed or full")
            exit(Failure.Code.output.rawValue)
        }
    }

    /// Prints a warning, an error or a hint, on one line.
    static func log(_ line: String) {
        _ = write(line.visible(lineEnds: false) + "\n", to: FileHandle.standardError)
    }

    /// Prints a message of several lines.
    static func log(text: String) {
        _ = write(text.visible(lineEnds: true) + "\n", to: FileHandle.standardError)
    }

    /// Replaces the line that was drawn last.
    static func draw(_ line: String) {
        _ = write("\r\u{1B}[K\(line.visible(lineEnds: false))", to: FileHandle.standardError)
    }

    /// True if standard error is a terminal.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Asks a question on a terminal, and returns true if the answer is this word.
    static func confirm(_ question: String, for word: String) -> Bool {
        guard isWatched, isatty(STDIN_FILENO) == 1 else { return false }
        _ = write(question.visible(lineEnds: false), to: FileHandle.standardError)
        return readLine() == word
    }

    /// Asks for a secret on a terminal, without showing it; nil where nobody can be asked.
    static func secret(_ question: String) -> String? {
        guard isatty(STDIN_FILENO) == 1, let typed = getpass(question) else { return nil }
        return String(cString: typed)
    }

    private static func write(_ text: String, to file: FileHandle) -> Bool {
        do {
            try file.write(contentsOf: Data(text.utf8))
            return true
        } catch {
            return false
        }
    }

    /// The text in lines of at most `width` columns, broken between words.
    static func wrapped(_ text: String, at width: Int = 78) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { wrappedLine($0, at: width) }
            .joined(separator: "\n")
    }

    private static func wrappedLine(_ line: Substring, at width: Int) -> String {
        let indent = line.hasPrefix("- ") ? "  " : ""
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            if !current.isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = indent + word
            } else {
                current += (current.isEmpty ? "" : " ") + word
            }
        }
        return (lines + [current]).joined(separator: "\n")
    }
}

extension String {
    /// The text with its controls shown by their numbers, as `\u{1B}`; a tab stays, and line ends
    /// may.
    fileprivate func visible(lineEnds: Bool) -> String {
        replacingControls { scalar in
            if scalar == "\t" || (lineEnds && scalar == "\n") { return nil }
            return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    /// The text with its controls replaced, where `replacement` is not nil.
    func replacingControls(with replacement: (Unicode.Scalar) -> String?) -> String {
        guard utf8.contains(where: \.mayBeginControl) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if scalar.isControl, let text = replacement(scalar) {
                result += text
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// True for what terminals obey: C0, DEL and C1 (ECMA-48 §5.2 and §5.3), the controls of
    /// bidirectional text (UAX #9, table 4), and the line and paragraph separators.
    fileprivate var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension UInt8 {
    /// True if a control can begin with this byte of UTF-8; few texts need more than a look at this.
    fileprivate var mayBeginControl: Bool {
        self < 0x20 || [0x7F, 0xC2, 0xD8, 0xE2].contains(self)
    }
}

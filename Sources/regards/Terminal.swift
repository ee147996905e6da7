import Foundation

/// The terminal: results go to standard output, messages about the work to standard error.
enum Terminal {
    /// Prints a result; ends the command if the output cannot be written.
    static func print(_ text: String) {
        guard write(text + "\n", to: FileHandle.standardOutput) else {
            log("error: the result cannot be printed: standard output is closed or full")
            exit(Failure.Code.output.rawValue)
        }
    }

    /// Prints a warning, an error or a hint.
    static func log(_ text: String) {
        _ = write(text + "\n", to: FileHandle.standardError)
    }

    /// Replaces the line that was drawn last.
    static func draw(_ text: String) {
        _ = write("\r\u{1B}[K\(text)", to: FileHandle.standardError)
    }

    /// True if standard error is a terminal.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Asks a question on a terminal, and returns true if the answer is this word.
    static func confirm(_ question: String, for word: String) -> Bool {
        guard isWatched, isatty(STDIN_FILENO) == 1 else { return false }
        _ = write(question, to: FileHandle.standardError)
        return readLine() == word
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

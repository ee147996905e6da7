import Foundation

/// Where text goes: results to standard output, everything about them to standard error.
enum Terminal {
    /// Prints a result.
    static func say(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// Prints something about the work: a warning, a failure, a hint.
    static func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Writes over the line that is being drawn.
    static func draw(_ text: String) {
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }

    /// Whether a person watches standard error.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Text in lines of at most `width` columns, broken between words.
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

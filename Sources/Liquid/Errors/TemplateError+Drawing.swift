extension TemplateError: CustomStringConvertible {
    /// The error, drawn over its line of the template.
    ///
    /// ```text
    /// unknown-field: `strength.evidense` is not declared
    ///   --> rejection-with-feedback.en.md:12:13
    ///    |
    /// 12 | - {{ strength.evidense }}
    ///    |               ^^^^^^^^
    ///    = help: did you mean `evidence`?
    /// ```
    public var description: String {
        let number = String(place.start.line)
        let gutter = String(repeating: " ", count: number.count)
        var lines = [
            "\(code.rawValue): \(message)",
            "\(gutter)--> \(place)",
            "\(gutter) |",
            "\(number) | \(place.line)",
            "\(gutter) | \(underline)",
        ]
        if let help { lines.append("\(gutter) = help: \(help)") }
        var partial = place.template
        for caller in callers {
            lines.append("\(gutter) = note: in partial `\(partial)`, rendered at \(caller)")
            partial = caller.template
        }
        return lines.joined(separator: "\n")
    }

    /// Carets under the stretch, up to the end of its first line; at least one.
    private var underline: String {
        let start = place.indent
        let isOneLine = place.start.line == place.end.line
        let length = isOneLine ? place.end.column - place.start.column : .max
        // A tab stays a tab, so that the carets stand below the text at any tab width.
        let indent = place.line.prefix(start).map { $0 == "\t" ? "\t" : " " }.joined()
        return indent + String(repeating: "^", count: max(1, min(length, place.line.count - start)))
    }
}

import Core

/// A format of Ruby's strftime: the directives of strftime(3), with flags and a width between the
/// percent sign and the letter.
///
/// The flags: `-` no padding, `0` zeros, `_` spaces, `^` capitals, `#` the other case, `:` a colon in
/// `%z`.
struct DateFormat {
    private let parts: [Part]

    /// What a moment prints without a format.
    static let standard = DateFormat("%Y-%m-%d %H:%M:%S %z")

    init(_ format: String) {
        var parts: [Part] = []
        var rest = format[...]
        while let percent = rest.firstIndex(of: "%") {
            if percent > rest.startIndex { parts.append(.text(String(rest[..<percent]))) }
            rest = rest[percent...]
            parts.append(.directive(DateDirective(&rest)))
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// Whether it says anything, and every directive is known.
    var isValid: Bool {
        !parts.isEmpty
            && parts.allSatisfy { part in
                guard case .directive(let directive) = part else { return true }
                return directive.text(of: LocalTime(.epoch), in: .english) != nil
            }
    }

    /// The moment in this format; unknown directives print themselves.
    func text(of moment: LocalTime, in language: Localization.Language) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let piece): text += piece
            case .directive(let directive):
                text += directive.text(of: moment, in: language) ?? directive.source
            }
        }
        return text
    }

    private enum Part {
        case text(String)
        case directive(DateDirective)
    }
}

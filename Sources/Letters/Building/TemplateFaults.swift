package import Core
package import Liquid

/// All faults of templates, found before any record is read.
package struct TemplateFaults: Error, Hashable, Sendable, CustomStringConvertible {
    /// One thing that is wrong, and where.
    package struct Fault: Hashable, Sendable, CustomStringConvertible {
        /// A kind of fault.
        package enum Kind: Hashable, Sendable {
            /// The file does not begin with `---`, keys, and `---`.
            case noFrontMatter
            /// The front matter lacks a key that it needs.
            case missingKey(String)
            /// The front matter has a line that is not `key: value` with a known key.
            case unknownKey(String, suggestion: String?)
            /// A key of the front matter stands there already.
            case repeatedKey(String)
            /// A value begins with a quote and does not end with it, or has more inside.
            case quotes
            /// There is no letter of that name.
            case unknownLetter(String, suggestion: String?)
            /// The front matter's language is not the tag of one (RFC 5646).
            case invalidLanguage
            /// `list_unsubscribe` is no URI by which letters can be ended.
            case invalidUnsubscribe
            /// The front matter says another letter or language than the file's name.
            case misnamed(expected: String)
            /// Subject or body break the rules of the template language.
            case language(TemplateError)
            /// The layout does not print the letter.
            case layoutWithoutBody
            /// The text holds HTML or an image, which letters do not carry.
            case foreignMarkup(String)
        }

        /// The kind of fault.
        package let kind: Kind

        /// The place of the fault.
        package let place: Place

        /// Place and message; errors of the template language draw the line below.
        package var description: String {
            switch kind {
            case .noFrontMatter:
                "\(place): expected front matter: a line ---, then letter, language and subject, then ---"
            case .missingKey(let key): "\(place): the front matter has no \(key):"
            case .unknownKey(let line, let suggestion):
                "\(place): expected letter:, language: or subject:, found \(String(reflecting: line))"
                    + didYouMean(suggestion)
            case .repeatedKey(let key): "\(place): the front matter has \(key): a second time"
            case .quotes: "\(place): a value in quotes cannot hold quotes; leave the outer ones out"
            case .unknownLetter(let name, let suggestion):
                "\(place): no letter is called \(String(reflecting: name))" + didYouMean(suggestion)
            case .invalidLanguage: "\(place): expected the tag of a language, as en or de"
            case .invalidUnsubscribe:
                "\(place): expected a URI as mailto:stop@example.com or https:"
            case .misnamed(let expected):
                "\(place): the front matter says that this file should be called \(expected)"
            case .language(let error): error.description
            case .layoutWithoutBody:
                "\(place): the layout prints no {{ body }}, which is the letter itself"
            case .foreignMarkup(let markup):
                "\(place): the text holds \(markup), which a letter cannot carry; use CommonMark"
            }
        }
    }

    /// The faults in the order of the file.
    package let faults: [Fault]

    /// Every fault, in the order of the file; an empty line stands between two that are drawn.
    package var description: String {
        let descriptions = faults.map(\.description)
        let isDrawn = descriptions.contains { $0.contains("\n") }
        return descriptions.joined(separator: isDrawn ? "\n\n" : "\n")
    }

    init(_ faults: [Fault]) {
        self.faults = faults
    }

    init(_ kind: Fault.Kind, at place: Place) {
        self.init([Fault(kind: kind, place: place)])
    }

    init(_ error: TemplateError) {
        self.init([Fault(error)])
    }

    /// Reads a template, and checks it against what it may use; adds what is wrong to `faults`.
    static func collecting(
        _ faults: inout [Fault], _ schema: Schema, _ read: () throws(TemplateErrors) -> Template
    ) -> Template? {
        do {
            let template = try read()
            faults += template.findings(against: schema).map(Fault.init)
            return template
        } catch {
            faults += error.errors.map(Fault.init)
            return nil
        }
    }
}

extension TemplateFaults.Fault {
    init(_ error: TemplateError) {
        self.init(kind: .language(error), place: Place(error.place))
    }
}

extension Place {
    /// The beginning of a stretch of a template.
    init(_ place: TemplateError.Place) {
        self.init(file: place.template, line: place.start.line, column: place.start.column)
    }
}

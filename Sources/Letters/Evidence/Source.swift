/// A text of the records that stands in a letter, and where it comes from.
package struct Source: Hashable, Sendable {
    /// What kind of text it is; the raw value is the name that people and programs see.
    package enum Field: String, Sendable {
        /// What an interviewer saw.
        case feedback

        /// What the candidate could do about it.
        case advice
    }

    /// The words, and their place in the form or in the catalog of reasons.
    package let text: ShareableText

    /// Which field of the form or of the catalog they are.
    package let field: Field

    /// The interview; `nil` for a text of the catalog.
    package let interview: PrivateText?

    /// What was looked at; `nil` for a text of the catalog.
    package let competency: PrivateText?
}

extension Feedback.Item {
    /// The texts of the item.
    var sources: [Source] {
        let texts: [(ShareableText?, Source.Field)] = [(feedback, .feedback), (advice, .advice)]
        return texts.compactMap { text, field in
            text.map {
                Source(text: $0, field: field, interview: interview, competency: competency)
            }
        }
    }
}

extension ReasonCatalog.Text {
    /// The texts of the reason.
    var sources: [Source] {
        let texts: [(ShareableText?, Source.Field)] = [(feedback, .feedback), (advice, .advice)]
        return texts.compactMap { text, field in
            text.map { Source(text: $0, field: field, interview: nil, competency: nil) }
        }
    }
}

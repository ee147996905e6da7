import Core

/// A record gives a letter no text that is longer than any letter: such a text is a mistake, and
/// mail servers and readers cut it.
struct TooLong: RecordCheck {
    /// The most bytes of a text in the letter, about 40 pages.
    private static let maximumText = 100_000

    /// The most bytes of a name or title, which also stands in the header.
    private static let maximumName = 1_000

    func objection(in context: RuleContext) -> Objection? {
        let application = context.application
        let names: [(String, String?, Place)] = [
            ("name of the candidate", application.candidate.fullName, application.place),
            (
                "title of the position", context.records.position.title,
                context.records.position.place
            ),
        ]
        let texts: [(String, String?, Place)] =
            context.sources.map {
                ($0.source.field.rawValue, $0.source.text.words, $0.source.text.place)
            }
            + [("next step", application.nextStep.description, application.place)]
        return Self.objection(to: names, above: Self.maximumName)
            ?? Self.objection(to: texts, above: Self.maximumText)
    }

    private static func objection(
        to texts: [(name: String, text: String?, place: Place)], above maximum: Int
    ) -> Objection? {
        texts.first { ($0.text?.utf8.count ?? 0) > maximum }.map {
            Objection("the \($0.name) has more than \(maximum) bytes; shorten it", at: $0.place)
        }
    }
}

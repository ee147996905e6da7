package import Core

/// The feedback that a letter may tell from the forms of one application: strengths, then points to
/// grow in.
///
/// A competency counts where an interviewer rated it and wrote for the candidate, and nobody else
/// contradicts: what one form praises and another one doubts is left out, and reported. What more
/// interviewers agree on comes first; then what they recommended because of, what they were
/// clearest about, and the order of the forms. The same forms always give the same feedback.
package struct Feedback: Hashable, Sendable {
    /// One item of feedback, and its origin.
    package struct Item: Hashable, Sendable {
        /// The feedback itself.
        package let feedback: ShareableText

        /// The advice of the same interviewer.
        package let advice: ShareableText?

        /// The interview it was seen in.
        package let interview: PrivateText?

        /// The competency.
        package let competency: PrivateText?

        /// The competency on the form that says so.
        package let place: Place

        /// Its weight.
        let weight: Weight
    }

    /// The weight of an item: heavier items come first.
    struct Weight: Hashable, Sendable, Comparable {
        /// The number of interviewers who agree.
        let support: Int

        /// The number of them whose recommendation agrees.
        let deciding: Int

        /// The distance of their clearest rating from the middle.
        let clarity: Int

        static func < (left: Weight, right: Weight) -> Bool {
            (left.support, left.deciding, left.clarity)
                < (right.support, right.deciding, right.clarity)
        }
    }

    /// The most strengths that one letter names: more than three blur each other.
    package static let maximumStrengths = 3

    /// The most points to grow in that one letter names: two can be acted on.
    package static let maximumGrowth = 2

    /// The strengths, the heaviest first.
    package let strengths: [Item]

    /// The points to grow in, the heaviest first.
    package let growth: [Item]

    /// The contradictions between interviewers: for each competency, one place on each form.
    package let disputes: [[Place]]

    /// All items, strengths first.
    package var items: [Item] { strengths + growth }

    /// Says if there is no feedback.
    package var isEmpty: Bool { items.isEmpty }

    /// Reads what a letter may say out of the forms of one application.
    ///
    /// A letter that tells no strengths, or no points to grow in, has none. One that tells
    /// strengths alone, an offer, tells those that decided it: where an interviewer recommended the
    /// candidate, only what somebody who did so saw.
    package init(from forms: [EvaluationForm], for letter: LetterKind) {
        guard letter.tellsStrengths else {
            (strengths, growth, disputes) = ([], [], [])
            return
        }
        let evidence = Evidence.all(in: forms)
        let all = (
            praised: Self.ordered(evidence.compactMap { $0.item(on: .strength) }),
            doubted: Self.ordered(evidence.compactMap { $0.item(on: .growth) })
        )
        // Words that praise one competency and doubt another one say nothing.
        let empty = Set(all.praised.map(\.feedback.words))
            .intersection(all.doubted.map(\.feedback.words))
        let praised = all.praised.filter { !empty.contains($0.feedback.words) }
        let doubted = all.doubted.filter { !empty.contains($0.feedback.words) }
        let decisive = praised.filter { $0.weight.deciding > 0 }
        let isOffer = !letter.tellsGrowth
        strengths = Array(
            (isOffer && !decisive.isEmpty ? decisive : praised).prefix(Self.maximumStrengths))
        growth = isOffer ? [] : Array(doubted.prefix(Self.maximumGrowth))
        disputes =
            evidence.filter(\.isDisputed).map { $0.testimonies.map(\.competency.place) }
            + empty.sorted().map { words in
                (all.praised + all.doubted).filter { $0.feedback.words == words }.map(\.place)
            }
    }

    /// The items by weight, equal ones as they come, and no sentence twice.
    private static func ordered(_ items: [Item]) -> [Item] {
        var told: Set<String> = []
        return items.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .map(\.element)
            .filter { told.insert($0.feedback.words).inserted }
    }
}

/// A text of the records that a letter tells, and its origin.
package struct Source: Hashable, Sendable {
    /// A field of a form; the raw value is the name that people and programs see.
    package enum Field: String, Sendable {
        /// The interviewer's feedback.
        case feedback

        /// The interviewer's advice.
        case advice
    }

    /// The words, with their place in the form or in the catalog of reasons.
    package let text: ShareableText

    /// The field of the form or of the catalog.
    package let field: Field

    /// The interview; `nil` for a text of the catalog.
    package let interview: PrivateText?

    /// The competency; `nil` for a text of the catalog.
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

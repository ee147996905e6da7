package import Core

/// What the forms of one application allow a letter to say: strengths, then points to grow in.
///
/// A competency counts where an interviewer rated it and wrote for the candidate, and nobody else
/// contradicts: what one form praises and another one doubts is left out, and reported. What more
/// interviewers agree on comes first; then what they recommended because of, what they were clearest
/// about, and the order of the forms. The same forms always give the same feedback.
package struct Feedback: Hashable, Sendable {
    /// One thing to tell the candidate, and where it comes from.
    package struct Item: Hashable, Sendable {
        /// What was seen.
        package let feedback: ShareableText

        /// What to do about it, by the same interviewer.
        package let advice: ShareableText?

        /// The interview it was seen in.
        package let interview: PrivateText?

        /// What was looked at.
        package let competency: PrivateText?

        /// The competency on the form that says so.
        package let place: Place

        /// How much stands behind it.
        let weight: Weight
    }

    /// How much stands behind an item: the more, the earlier it is told.
    struct Weight: Hashable, Sendable, Comparable {
        /// How many interviewers agree.
        let support: Int

        /// How many of them recommended accordingly.
        let deciding: Int

        /// How far the clearest of their ratings lies from the middle.
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

    /// What went well, what weighs most first.
    package let strengths: [Item]

    /// What to work on, what weighs most first.
    package let growth: [Item]

    /// Where interviewers contradict each other: one place on each form, a competency each.
    package let disputes: [[Place]]

    /// All items, strengths first.
    package var items: [Item] { strengths + growth }

    /// Whether the forms hold nothing that may be said.
    package var isEmpty: Bool { items.isEmpty }

    /// Reads what a letter may say out of the forms of one application.
    ///
    /// A letter that tells no strengths, or no points to grow in, has none. One that tells strengths
    /// alone, an offer, tells those that decided it: where an interviewer recommended the candidate,
    /// only what somebody who did so saw.
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

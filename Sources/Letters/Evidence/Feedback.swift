/// What the forms allow a letter to say: strengths first, then points to grow in.
///
/// A rating of 4 or 5 with feedback is a strength, 1 or 2 a point to grow in, 3 neither. A competency
/// that one form praises and another one doubts is left out: the candidate would read a contradiction.
/// The strongest ratings come first, equal ones in the order of the forms, each competency once.
public struct Feedback: Hashable, Sendable {
    /// One thing to tell the candidate, and where it comes from.
    public struct Item: Hashable, Sendable {
        /// What was seen, in whole sentences.
        public let feedback: String

        /// What to do about it, in whole sentences.
        public let advice: String?

        /// The competency on the form that says so.
        public let source: Place
    }

    /// The most strengths that one letter names: more than three blur each other.
    public static let maximumStrengths = 3

    /// The most points to grow in that one letter names: two can be acted on.
    public static let maximumGrowth = 2

    /// What went well, best first.
    public let strengths: [Item]

    /// What to work on, most pressing first.
    public let growth: [Item]

    /// The places in the forms that all of it comes from, strengths first.
    public var sources: [Place] { (strengths + growth).map(\.source) }

    /// Whether the forms hold nothing that may be said.
    public var isEmpty: Bool { strengths.isEmpty && growth.isEmpty }

    /// Reads what a letter may say out of the forms of one application.
    ///
    /// A letter that tells no strengths, or no points to grow in, has none.
    public init(from forms: [EvaluationForm], for letter: LetterKind) {
        let competencies = forms.flatMap(\.competencies)
        let high = competencies.filter { ($0.rating ?? 3) >= 4 }
        let low = competencies.filter { ($0.rating ?? 3) <= 2 }
        let disputed = Set(high.compactMap(\.name)).intersection(low.compactMap(\.name))
        let best = high.sorted { ($0.rating ?? 3) > ($1.rating ?? 3) }
        let worst = low.sorted { ($0.rating ?? 3) < ($1.rating ?? 3) }
        strengths = Self.items(
            best, without: disputed, atMost: letter.tellsStrengths ? Self.maximumStrengths : 0)
        growth = Self.items(
            worst, without: disputed, atMost: letter.tellsGrowth ? Self.maximumGrowth : 0)
    }

    private static func items(
        _ competencies: [EvaluationForm.Competency], without disputed: Set<PrivateText>,
        atMost limit: Int
    ) -> [Item] {
        var told = disputed
        var items: [Item] = []
        for competency in competencies where items.count < limit {
            guard let feedback = competency.feedback else { continue }
            if let name = competency.name, !told.insert(name).inserted { continue }
            items.append(
                Item(feedback: feedback, advice: competency.advice, source: competency.place))
        }
        return items
    }
}

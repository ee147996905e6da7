/// A letter names only a position that is public, by a title that is meant for candidates.
struct PositionTitle: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        let position = context.records.position
        guard let fault = Self.fault(of: position) else { return nil }
        return Objection(fault, at: position.place)
    }

    /// The reason why a position cannot be named; `nil` if it can.
    static func fault(of position: Position) -> String? {
        if position.isConfidential {
            return "the position is confidential, and every letter names it"
        }
        let words = Set(Words(position.title).map(\.hash))
        let hasMarks = position.title.contains { "[]{}<>|_".contains($0) }
        guard hasMarks || !words.isDisjoint(with: draftWords) else { return nil }
        return "the title looks like a draft or an internal note; give the public one"
    }

    private static let draftWords = Set(
        Words("old copy test draft template deleted archived internal duplicate tbd xxx")
            .map(\.hash))
}

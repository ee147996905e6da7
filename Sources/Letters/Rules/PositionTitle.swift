/// No letter gives away a position that is not public, or one that was never meant to be shown.
struct PositionTitle: RecordRule {
    let rule = Hold.Rule.positionTitle

    func hold(on request: RuleContext) -> Hold? {
        let position = request.candidacy.position
        guard let fault = Self.fault(of: position) else { return nil }
        return Hold(rule, fault, at: position.place)
    }

    /// Why a position cannot be named; `nil` where it can.
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

import MIME

/// A letter says that the position is filled only if its record says so.
struct ClaimsPositionFilled: LetterCheck {
    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        let position = context.records.position
        guard ![.filled, .closed].contains(position.status),
            context.recordedReason?.isPositionFilled == true
                || context.watch.findsPositionFilled(in: letter.words)
        else { return nil }
        return Objection(
            "the reason is that the position is filled, and its record says \(position.status.rawValue)",
            at: position.place)
    }
}

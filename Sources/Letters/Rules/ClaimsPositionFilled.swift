import MIME

/// Nobody reads that a position is filled while its record says otherwise.
struct ClaimsPositionFilled: LetterRule {
    let rule = Hold.Rule.claimsPositionFilled

    func hold(on letter: Letter, as request: RuleContext) -> Hold? {
        let position = request.candidacy.position
        guard ![.filled, .closed].contains(position.status),
            request.recordedReason?.isPositionFilled == true
                || request.watch.findsPositionFilled(in: letter.words)
        else { return nil }
        return Hold(
            rule,
            "the reason is that the position is filled, and its record says \(position.status.rawValue)",
            at: position.place)
    }
}

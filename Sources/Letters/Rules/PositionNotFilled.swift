import MIME

/// Nobody reads that a position is filled while it can still be applied for.
struct PositionNotFilled: LetterRule {
    let rule = Hold.Rule.positionNotFilled

    func hold(on letter: Letter, as request: Request) -> Hold? {
        let position = request.candidacy.position
        guard position.status == .open,
            request.recordedReason?.isPositionFilled == true
                || request.watch.findsPositionFilled(in: letter.words)
        else { return nil }
        return Hold(
            rule, "the reason is that the position is filled, and its record says open",
            at: position.place)
    }
}

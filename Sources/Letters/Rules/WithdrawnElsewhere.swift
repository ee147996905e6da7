/// Who withdrew from another position of this batch is not turned down by a form letter.
struct WithdrawnElsewhere: RecordRule {
    let rule = Hold.Rule.withdrawnElsewhere

    func hold(on request: RuleContext) -> Hold? {
        guard request.kind == .rejectionWithFeedback,
            let other = request.candidacy.others.first(where: {
                $0.status == .withdrawn && request.isWithinBatch($0.position)
            })
        else { return nil }
        return Hold(
            rule,
            "this person withdrew from another position of this batch; read both records, then name "
                + "this one alone: --application",
            at: other.place)
    }
}

/// A person who withdrew from another position of this batch gets no rejection from it.
struct WithdrawnElsewhere: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.kind == .rejectionWithFeedback,
            let place = context.records.others.withdrawn(within: context.positions)
        else { return nil }
        return Objection(
            "this person withdrew from another position of this batch; read both records, then name "
                + "this one alone: --application",
            at: place)
    }
}

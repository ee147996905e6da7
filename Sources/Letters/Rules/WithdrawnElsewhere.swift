/// A person who withdrew from another position of this batch gets no rejection from it.
struct WithdrawnElsewhere: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.kind == .rejectionWithFeedback,
            let other = context.records.others.first(where: {
                $0.status == .withdrawn && context.isWithinBatch($0.position)
            })
        else { return nil }
        return Objection(
            "this person withdrew from another position of this batch; read both records, then name "
                + "this one alone: --application",
            at: other.place)
    }
}

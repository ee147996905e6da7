/// A letter needs an address.
struct NoAddress: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.application.candidate.email == nil else { return nil }
        return Objection("the record has no email address", at: context.application.place)
    }
}

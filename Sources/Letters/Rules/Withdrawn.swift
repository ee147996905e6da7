/// A candidate who withdrew gets no letter.
struct Withdrawn: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.application.status == .withdrawn else { return nil }
        return Objection(
            "the candidate withdrew; a \(context.kind.rawValue) letter would be wrong",
            at: context.application.place)
    }
}

/// A letter in standard words needs a recorded reason that the catalog has.
struct MissingReason: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        guard context.writtenFeedback == .standard, context.reason == nil else { return nil }
        return Objection(
            context.application.reason == nil
                ? "no reason: this letter gives the recorded one in the words of reasons.yaml"
                : "the recorded reason is not in reasons.yaml, or not in the letter's language",
            at: context.application.reason?.place ?? context.application.place)
    }
}

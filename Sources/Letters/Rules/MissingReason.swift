/// A letter in the words of the catalog of reasons needs one that is in there.
struct MissingReason: RecordRule {
    let rule = Hold.Rule.missingReason

    func hold(on request: RuleContext) -> Hold? {
        guard request.writtenFeedback == .standard, request.reason == nil else { return nil }
        return Hold(
            rule,
            request.application.reason == nil
                ? "no reason: this letter gives the recorded one in the words of reasons.yaml"
                : "the recorded reason is not in reasons.yaml, or not in the letter's language",
            at: request.application.reason?.place ?? request.application.place)
    }
}

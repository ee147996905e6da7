/// Nobody who asked not to be written to is written to.
struct DoNotEmail: RecordRule {
    let rule = Hold.Rule.doNotEmail

    func hold(on request: RuleContext) -> Hold? {
        request.candidacy.doNotEmail.map {
            Hold(rule, "the record says do_not_email; reach this person in another way", at: $0)
        }
    }
}

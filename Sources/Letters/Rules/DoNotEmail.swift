/// Nobody who asked not to be written to is written to.
struct DoNotEmail: CandidacyRule {
    let rule = Hold.Rule.doNotEmail

    func hold(on request: Request) -> Hold? {
        request.candidacy.doNotEmail.map {
            Hold(rule, "the record says do_not_email; reach this person in another way", at: $0)
        }
    }
}

/// A person who asked not to be emailed gets no letter.
struct DoNotEmail: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        context.records.doNotEmail.map {
            Objection("the record says do_not_email; reach this person in another way", at: $0)
        }
    }
}

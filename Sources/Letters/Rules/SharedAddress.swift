/// An address belongs to one person, so that nobody reads another person's letter.
struct SharedAddress: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        context.records.addressSharedWith.map { place in
            Objection(
                "a record with another name has the same address (\(place)); find out whose it is",
                at: context.application.place)
        }
    }
}

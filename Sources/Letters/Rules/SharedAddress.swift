/// Nobody reads a letter to somebody else: an address belongs to one person.
struct SharedAddress: RecordRule {
    let rule = Hold.Rule.sharedAddress

    func hold(on request: RuleContext) -> Hold? {
        request.candidacy.addressSharedWith.map { place in
            Hold(
                rule,
                "a record with another name has the same address (\(place)); find out whose it is",
                at: request.application.place)
        }
    }
}

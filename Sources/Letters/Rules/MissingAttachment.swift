/// A letter has every file that the settings name for it.
struct MissingAttachment: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        let missing = context.attachments.missing
        guard !missing.isEmpty else { return nil }
        let paths = missing.joined(separator: " and ")
        return Objection(
            "\(paths) should go with this letter, and there is no such file",
            at: context.application.place)
    }
}

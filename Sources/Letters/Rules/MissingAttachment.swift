/// A letter goes with every file that the settings name for it.
struct MissingAttachment: RecordRule {
    let rule = Hold.Rule.missingAttachment

    func hold(on request: RuleContext) -> Hold? {
        let missing = request.enclosures.missing
        guard !missing.isEmpty else { return nil }
        let paths = missing.joined(separator: " and ")
        return Hold(
            rule, "\(paths) should go with this letter, and there is no such file",
            at: request.application.place)
    }
}

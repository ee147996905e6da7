/// A letter opens with a name: not with an address, a dash, or what a form fills in for nothing.
struct NoName: RecordRule {
    let rule = Hold.Rule.noName

    /// Longer than any name, in characters.
    private static let maximumLength = 100

    private static let fillers: Set<String> = [
        "n/a", "na", "none", "null", "nil", "unknown", "test", "candidate", "applicant", "xxx",
    ]

    func hold(on request: RuleContext) -> Hold? {
        let name = request.application.candidate.greetingName ?? ""
        guard !Self.isName(name) else { return nil }
        return Hold(
            rule, "the name to greet by is none; correct given_name or preferred_name",
            at: request.application.place)
    }

    static func isName(_ name: String) -> Bool {
        name.contains(where: \.isLetter) && !name.contains("@") && name.count <= maximumLength
            && !fillers.contains(name.lowercased())
    }
}

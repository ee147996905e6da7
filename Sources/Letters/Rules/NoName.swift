/// A letter opens with a name, not with an address, a dash, or a filler such as `N/A`.
struct NoName: RecordCheck {
    /// Longer than any name, in characters.
    private static let maximumLength = 100

    private static let fillers: Set<String> = [
        "n/a", "na", "none", "null", "nil", "unknown", "test", "candidate", "applicant", "xxx",
    ]

    func objection(in context: RuleContext) -> Objection? {
        let name = context.application.candidate.greetingName ?? ""
        guard !Self.isName(name) else { return nil }
        return Objection(
            "the name to greet by is none; correct given_name or preferred_name",
            at: context.application.place)
    }

    static func isName(_ name: String) -> Bool {
        name.contains(where: \.isLetter) && !name.contains("@") && name.count <= maximumLength
            && !fillers.contains(name.lowercased())
    }
}

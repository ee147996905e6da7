import Liquid

extension LetterKind {
    /// What a template of this letter may use.
    var schema: Schema {
        var parts: [any Decodable.Type] = [LetterContext.self]
        if tellsStrengths { parts.append(StrengthsContext.self) }
        if tellsGrowth { parts.append(GrowthContext.self) }
        return Schema(of: parts)
    }

    /// The same for one candidate.
    func context(_ letter: LetterContext, _ request: RuleContext) -> Context {
        let feedback = request.feedback
        var parts: [any Encodable] = [letter]
        if tellsStrengths {
            parts.append(StrengthsContext(strengths: feedback.strengths.map(FeedbackContext.init)))
        }
        if tellsGrowth {
            parts.append(
                GrowthContext(
                    growth: feedback.growth.map(FeedbackContext.init),
                    reason: request.reason.map(FeedbackContext.init),
                    openings: request.openRoles.map { .init($0.position) }))
        }
        return Context(encoding: parts)
    }
}

/// A rule that reads the finished letter, as the candidate would.
protocol LetterRule: Sendable {
    /// What it is called where it holds a letter.
    var rule: Hold.Rule { get }

    /// The reason why this letter may not go; `nil` where the rule has no objection.
    func hold(on letter: Letter, as request: RuleContext) -> Hold?
}

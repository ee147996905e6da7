/// A rule that needs no text: it looks at the records and at which letter is wanted.
protocol RecordRule: Sendable {
    /// What it is called where it holds a letter.
    var rule: Hold.Rule { get }

    /// The reason why this candidate may not get this letter; `nil` where the rule has no objection.
    func hold(on request: RuleContext) -> Hold?
}

/// No six words in a row of any private text of the workspace stand in a letter.
struct PrivateWords: LetterRule {
    let rule = Hold.Rule.privateWords
    let privacy: PrivacyIndex

    func hold(on letter: Letter, as request: RuleContext) -> Hold? {
        for run in letter.words.runs(of: PrivacyIndex.runLength) {
            guard let place = privacy.place(ofRun: run) else { continue }
            return Hold(
                rule,
                "six words in a row of the letter are those of this private text; say one of them otherwise",
                at: place)
        }
        return nil
    }
}

/// A letter never has six words in a row from a private text of the workspace.
struct PrivateWords: LetterCheck {
    let privacy: PrivacyIndex

    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        for run in letter.words.runs(of: PrivacyIndex.runLength) {
            guard let place = privacy.place(ofRun: run) else { continue }
            return Objection(
                "six words in a row of the letter are those of this private text; say one of them otherwise",
                at: place)
        }
        return nil
    }
}

/// Nothing that leaves with a letter has six words in a row from a private text of the workspace,
/// nor the whole of one of three to five words, if one of them is rare.
struct PrivateWords: LetterCheck {
    let privacy: PrivacyIndex

    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        lazy var open = context.openTexts.map { Words(seen: $0) }
        lazy var values =
            (context.ownNames.map(Optional.some) + [context.application.nextStep.appointment?.place])
            .compactMap { $0.map { Words(seen: $0) } }
        for part in letter.leaving.parts {
            let words = part.words
            for start in part.starts {
                if let run = privacy.run(in: words, at: start),
                    !open.contains(where: { !$0.ranges(of: words[run.range]).isEmpty })
                {
                    return Objection(
                        "six words in a row of \(part.name) are those of this private text; say one of them otherwise",
                        at: run.place)
                }
                if let whole = privacy.whole(in: words, at: start),
                    !open.contains(where: { !$0.ranges(of: words[whole.range]).isEmpty }),
                    !values.contains(where: { $0.hash == words.hash(of: whole.range) })
                {
                    return Objection(
                        "\(part.name) repeats this private text, word for word; say it otherwise",
                        at: whole.place)
                }
            }
        }
        return nil
    }
}

extension Words {
    fileprivate var hash: UInt64 { hash(of: indices) }
}

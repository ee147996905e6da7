/// The texts for the candidate name no interviewer of the application, not even by first name.
struct NamesInterviewer: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        let names = hashes(context.records.forms.compactMap(\.interviewer?.words))
        lazy var known = hashes(context.ownNames)
        let text = context.shareable.first { text in
            text.words.contains { word in
                names.contains(word.hash) && text.words.isName(word) && !known.contains(word.hash)
            }
        }
        return text.map {
            Objection("this names an interviewer; say it without the name", at: $0.place)
        }
    }

    private func hashes(_ names: [String]) -> Set<UInt64> {
        Set(names.flatMap { Words($0) }.flatMap { [$0.hash, $0.genitiveHash] })
    }
}

extension Words {
    /// Says if a word that is part of a name is written as one.
    ///
    /// One letter is an initial; two are also a particle, which may begin a sentence in its own
    /// right.
    fileprivate func isName(_ word: Word) -> Bool {
        guard !isLowercase(word) else { return false }
        return form(of: word).count > 2 || (form(of: word).count == 2 && word.gap != .stop)
    }
}

extension Word {
    /// The hash of the name with an s, as in `Priyas Frage`: German writes no apostrophe there.
    fileprivate var genitiveHash: UInt64 { WordHash(hash).followed(by: UInt8(ascii: "s")).value }
}

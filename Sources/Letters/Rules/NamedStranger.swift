/// A letter names nobody but its recipient and its sender: no other candidate, no interviewer; and no
/// position that is confidential.
struct NamedStranger: LetterRule {
    let rule = Hold.Rule.namedStranger
    let privacy: PrivacyIndex

    func hold(on letter: Letter, as request: Request) -> Hold? {
        let words = letter.words
        lazy var known = request.ownNames.map { Words($0) }.flatMap { words.ranges(of: $0) }
        for start in words.indices {
            for name in privacy.names(in: words, at: start)
            where words.isName(name.range) && !known.contains(where: { $0.contains(name.range) }) {
                let place = request.place(of: words[name.range])
                return Hold(rule, reason(name.owner, at: name.place), at: place)
            }
        }
        return nil
    }

    private func reason(_ owner: PrivacyIndex.Owner, at place: Place) -> String {
        switch owner {
        case .candidate: "the letter names another candidate (\(place))"
        case .interviewer: "the letter names an interviewer (\(place))"
        case .confidentialPosition: "the letter names a confidential position (\(place))"
        }
    }
}

extension Words {
    /// Whether words are written as a name: one word alone is a name only with a capital letter that
    /// is not the beginning of a sentence.
    fileprivate func isName(_ range: Range<Int>) -> Bool {
        guard range.count == 1 else { return true }
        let word = self[range.lowerBound]
        return !isLowercase(word) && word.gap != .stop
    }
}

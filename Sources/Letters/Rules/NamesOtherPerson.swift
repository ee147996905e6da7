import Core

/// A letter names nobody but its recipient and its sender: no other candidate, no interviewer; and no
/// position that is confidential.
struct NamesOtherPerson: LetterRule {
    let rule = Hold.Rule.namesOtherPerson
    let privacy: PrivacyIndex

    func hold(on letter: Letter, as request: RuleContext) -> Hold? {
        let words = letter.words
        lazy var known = request.ownNames.map { Words($0) }.flatMap { words.ranges(of: $0) }
        for start in words.indices {
            for name in privacy.names(in: words, at: start)
            where words.isName(name.range, in: request)
                && !known.contains(where: { $0.contains(name.range) })
            {
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
    /// Whether words are a name, and not by chance somebody's: `Kind regards` is none, nor is December.
    ///
    /// In what was written for the candidate a whole name counts however it is written, and one word
    /// with a capital letter inside of a sentence. Elsewhere only a whole name in capital letters does.
    fileprivate func isName(_ range: Range<Int>, in request: RuleContext) -> Bool {
        let name = self[range]
        guard zip(name, name.dropFirst()).allSatisfy({ isName($0, before: $1) })
        else { return false }
        let isWritten = name.allSatisfy { !isLowercase($0) }
        let isTold = request.shareable.contains { !$0.words.ranges(of: name).isEmpty }
        guard range.count == 1 else { return isTold || isWritten }
        return isTold && isWritten && self[range.lowerBound].gap != .stop
    }
    /// Whether a word of a name goes on with the next: `T.` does, in which the stop says that it is short.
    private func isName(_ word: Word, before next: Word) -> Bool {
        next.gap != .stop || form(of: word).count <= 2
    }
}

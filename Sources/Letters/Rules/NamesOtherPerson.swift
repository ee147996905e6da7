import Core

/// A letter names no other candidate, no interviewer, and no confidential position.
struct NamesOtherPerson: LetterCheck {
    let privacy: PrivacyIndex

    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        let words = letter.words
        lazy var known = context.ownNames.map { Words($0) }.flatMap { words.ranges(of: $0) }
        for start in words.indices {
            for name in privacy.names(in: words, at: start)
            where words.isName(name.range, in: context)
                && !known.contains(where: { $0.contains(name.range) })
            {
                let place = context.place(of: words[name.range])
                return Objection(reason(name.owner, at: name.place), at: place)
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
    /// Says if these words are used as a name: `Kind regards` and December are not.
    ///
    /// In a text for the candidate, a whole name counts in any spelling, and a single word counts
    /// if it has a capital letter inside of a sentence. Elsewhere only a whole name with capital
    /// letters counts.
    fileprivate func isName(_ range: Range<Int>, in context: RuleContext) -> Bool {
        let name = self[range]
        guard zip(name, name.dropFirst()).allSatisfy({ isName($0, before: $1) })
        else { return false }
        let isWritten = name.allSatisfy { !isLowercase($0) }
        let isTold = context.shareable.contains { !$0.words.ranges(of: name).isEmpty }
        guard range.count == 1 else { return isTold || isWritten }
        return isTold && isWritten && self[range.lowerBound].gap != .stop
    }

    /// Says if a name goes on after this word: after `T.` it does, because the dot shortens the
    /// word.
    private func isName(_ word: Word, before next: Word) -> Bool {
        next.gap != .stop || form(of: word).count <= 2
    }
}

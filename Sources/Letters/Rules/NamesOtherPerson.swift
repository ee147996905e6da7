import Core

/// Nothing that leaves with a letter names another candidate, an interviewer, or a confidential
/// position.
struct NamesOtherPerson: LetterCheck {
    let privacy: PrivacyIndex

    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        for part in letter.leaving.parts where part.mayName {
            let words = part.words
            lazy var known = context.ownNames.map { Words(seen: $0) }
            for start in part.starts {
                for name in privacy.names(in: words, at: start)
                where words.isName(name.range, of: name.owner, in: context)
                    && !known.contains(where: { words.lies(name.range, in: $0, of: name.owner) })
                {
                    let place = context.place(of: words[name.range])
                    return Objection(
                        reason(name.owner, in: part.name, at: name.place), at: place)
                }
            }
        }
        return familyName(in: letter, context)
    }

    /// The objection to the family name of an interviewer of the application; `nil` where
    /// `NamesInterviewer` has one already.
    private func familyName(in letter: Letter, _ context: RuleContext) -> Objection? {
        let names = context.interviewers
        guard !names.isEmpty else { return nil }
        for part in letter.leaving.parts where part.mayName {
            let isNamed = part.starts.contains {
                names.unmistakablePart(part.words[$0], in: part.words) == .family
            }
            guard isNamed else { continue }
            guard NamesInterviewer().objection(in: context) == nil else { return nil }
            return Objection(
                "\(part.name) has the family name of an interviewer of this application",
                at: context.application.place)
        }
        return nil
    }

    private func reason(
        _ owner: PrivacyIndex.Owner, in part: String, at place: Place
    ) -> String {
        switch owner {
        case .candidate: "\(part) names another candidate (\(place))"
        case .interviewer: "\(part) names an interviewer (\(place))"
        case .confidentialPosition: "\(part) names a confidential position (\(place))"
        }
    }
}

extension Words {
    /// Says if these words are used as a name: `Kind regards` and December are not.
    ///
    /// In a text for the candidate, a whole name counts in any spelling, and a single word counts
    /// if it has a capital letter inside of a sentence. Elsewhere only a whole name with capital
    /// letters counts; that of an interviewer counts in any spelling, unless its words are common.
    fileprivate func isName(
        _ range: Range<Int>, of owner: PrivacyIndex.Owner, in context: RuleContext
    ) -> Bool {
        let name = self[range]
        guard zip(name, name.dropFirst()).allSatisfy({ isName($0, before: $1) })
        else { return false }
        let isWritten = name.allSatisfy { !isLowercase($0) }
        lazy var isTold = context.shareable.contains { !$0.words.ranges(of: name).isEmpty }
        guard range.count == 1 else {
            return isWritten || isTold
                || (owner == .interviewer
                    && !name.contains { context.commonWords.contains($0) })
        }
        return isWritten && self[range.lowerBound].gap != .stop && isTold
    }

    /// Says if a name goes on after this word: after `T.` it does, because the dot shortens the
    /// word.
    private func isName(_ word: Word, before next: Word) -> Bool {
        next.gap != .stop || form(of: word).count <= 2
    }

    /// Says if a name lies in another one, where that stands around it.
    ///
    /// The name of a candidate is one of up to five words; a longer one holds something else, such
    /// as a remark, and does not excuse the name of an interviewer.
    fileprivate func lies(
        _ range: Range<Int>, in name: Words, of owner: PrivacyIndex.Owner
    ) -> Bool {
        guard owner != .interviewer || name.count <= 5 else { return false }
        // A signature has the sender's name twice: `Dana Whitfield, Acme, dana@acme.example`.
        let ends = [self[range.lowerBound].hash, self[range.upperBound - 1].hash]
        if range.count > 2, ends.allSatisfy({ end in name.contains { $0.hash == end } }) {
            return true
        }
        return ranges(of: name).contains { $0.contains(range) }
    }
}

/// A letter agrees with the recorded decision: a rejection only to the rejected, an offer to offers.
struct LetterAgainstStatus: CandidacyRule {
    func hold(on letter: LetterKind, to candidacy: Candidacy) -> Hold? {
        let status = candidacy.application.status
        guard status != .withdrawn, !letter.statuses.contains(status) else { return nil }
        let allowed = letter.statuses.map(\.rawValue).sorted().joined(separator: " or ")
        return Hold(
            .status,
            "a \(letter.rawValue) letter goes only to status \(allowed), and this is \(status.rawValue)",
            at: candidacy.application.place)
    }
}

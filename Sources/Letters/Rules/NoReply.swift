import Core
import MIME

/// Every candidate can answer: answers go to an address that somebody reads.
struct NoReply: LetterCheck {
    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        let message = letter.message
        let address = (message.replyTo ?? message.from).address.localPart
        let isMute = ["noreply", "donotreply"].contains(
            address.lowercased().filter { $0.isLetter })
        guard isMute || Self.phrases.contains(where: { !letter.words.ranges(of: $0).isEmpty })
        else { return nil }
        return Objection(
            isMute
                ? "answers would go to an address that nobody reads; set reply_to"
                : "the letter asks not to be answered; let the candidate reply",
            at: Place(file: letter.template, line: 1))
    }

    private static let phrases = [
        "do not reply", "don't reply", "nicht antworten", "ne pas répondre", "no responda",
    ].map { Words($0) }
}

/// A letter agrees with the recorded decision: a rejection only to the rejected, an offer to offers.
struct WrongStatus: RecordRule {
    let rule = Hold.Rule.status

    func hold(on request: RuleContext) -> Hold? {
        let (letter, status) = (request.kind, request.application.status)
        guard status != .withdrawn, !letter.statuses.contains(status) else { return nil }
        let allowed = letter.statuses.map(\.rawValue).sorted().joined(separator: " or ")
        return Hold(
            rule,
            "\(letter.rawValue) letters go only to status \(allowed), and this is \(status.rawValue)",
            at: request.application.place)
    }
}

/// A letter fits the recorded status: only rejected candidates get a rejection, for example.
struct WrongStatus: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        let (letter, status) = (context.kind, context.application.status)
        guard status != .withdrawn, !letter.statuses.contains(status) else { return nil }
        let allowed = letter.statuses.map(\.rawValue).sorted().joined(separator: " or ")
        return Objection(
            "\(letter.rawValue) letters go only to status \(allowed), and this is \(status.rawValue)",
            at: context.application.place)
    }
}

/// Who withdrew is out of the process, and gets none of its letters.
struct Withdrawn: RecordRule {
    let rule = Hold.Rule.withdrawn

    func hold(on request: RuleContext) -> Hold? {
        guard request.application.status == .withdrawn else { return nil }
        return Hold(
            rule, "the candidate withdrew; a \(request.kind.rawValue) letter would be wrong",
            at: request.application.place)
    }
}

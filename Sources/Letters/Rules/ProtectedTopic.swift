/// What was written for the candidate touches no topic that has no place in a decision.
///
/// One rule a topic; a named person may allow the wording of one letter, which is recorded with it.
struct ProtectedTopic: RecordRule {
    let rule = Hold.Rule.protectedTopic

    private let topic: WatchedTopic

    init(_ topic: WatchedTopic) {
        self.topic = topic
    }

    func hold(on request: RuleContext) -> Hold? {
        // Whether the position is filled is no secret: another rule compares it with the record.
        guard topic != .positionFilled, request.allowance == nil else { return nil }
        return request.wordings.first { $0.topic == topic }
            .map { Hold(rule, $0.reason, at: $0.place) }
    }
}

/// The texts for the candidate touch no protected topic.
///
/// There is one check for each topic. A named person may allow the wording of one letter; the batch
/// keeps that name.
struct ProtectedTopic: RecordCheck {
    private let topic: WatchedTopic

    init(_ topic: WatchedTopic) {
        self.topic = topic
    }

    func objection(in context: RuleContext) -> Objection? {
        // A filled position is no secret: another rule compares the claim with the record.
        guard topic != .positionFilled, context.allowance == nil else { return nil }
        return context.wordings.first { $0.topic == topic }
            .map { Objection($0.reason, at: $0.place) }
    }
}

/// A letter is no larger than what common mailboxes take: 25 MB, in base64.
struct AttachmentsTooLarge: RecordRule {
    let rule = Hold.Rule.attachmentsTooLarge

    private static let maximumSize = 18_000_000

    func hold(on request: RuleContext) -> Hold? {
        guard request.enclosures.size > Self.maximumSize else { return nil }
        return Hold(
            rule,
            "its attachments have \(request.enclosures.size / 1_000_000) MB together, and many "
                + "mailboxes take no more than \(Self.maximumSize / 1_000_000)",
            at: request.application.place)
    }
}

/// A letter is not larger than common mailboxes accept: 25 MB, in base64.
struct AttachmentsTooLarge: RecordCheck {
    private static let maximumSize = 18_000_000

    func objection(in context: RuleContext) -> Objection? {
        guard context.attachments.size > Self.maximumSize else { return nil }
        return Objection(
            "its attachments have \(context.attachments.size / 1_000_000) MB together, and many "
                + "mailboxes take no more than \(Self.maximumSize / 1_000_000)",
            at: context.application.place)
    }
}

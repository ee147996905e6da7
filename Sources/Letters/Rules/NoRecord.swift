/// A letter is sent only while the records have its application.
struct NoRecord: SendingCheck {
    func objection(to letter: ApprovedLetter) -> Objection? {
        guard letter.context == nil else { return nil }
        return Objection("the records have no application of this id any more", at: nil)
    }
}

import Core

/// A letter is sent only while the records that it tells of are the same.
struct RecordChanged: SendingCheck {
    func objection(to letter: ApprovedLetter) -> Objection? {
        guard let origin = letter.origin, let records = letter.context?.records else { return nil }
        let open = Set(records.openPositions.map(\.id))
        let change: String
        if origin.fingerprint != records.application.recordFingerprint.description {
            change =
                "name, address, next step or consent have changed in the record since the letter was "
                + "composed"
        } else if let position = origin.positions.first(where: { !open.contains($0) }) {
            change = "the letter names \(position), which is not open any more"
        } else {
            return nil
        }
        return Objection("\(change); compose it again", at: records.application.place)
    }
}

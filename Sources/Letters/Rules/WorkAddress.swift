import MIME

/// No letter goes through the mail server of the present employer where the person can be reached
/// in private.
struct WorkAddress: CandidacyRule {
    let rule = Hold.Rule.workAddress

    func hold(on request: Request) -> Hold? {
        let candidate = request.application.candidate
        guard let email = candidate.email, let privateEmail = candidate.privateEmail,
            email.wire.lowercased() != privateEmail.wire.lowercased()
        else { return nil }
        return Hold(
            rule, "the record has a private_email; make it the address in email",
            at: request.application.place)
    }
}

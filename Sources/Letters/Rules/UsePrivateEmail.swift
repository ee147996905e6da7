import MIME

/// No letter goes through the mail server of the present employer where the person can be reached
/// in private.
struct UsePrivateEmail: RecordRule {
    let rule = Hold.Rule.usePrivateEmail

    func hold(on request: RuleContext) -> Hold? {
        let candidate = request.application.candidate
        guard let email = candidate.email, let privateEmail = candidate.privateEmail,
            email.wire.lowercased() != privateEmail.wire.lowercased()
        else { return nil }
        return Hold(
            rule, "the record has a private_email; make it the address in email",
            at: request.application.place)
    }
}

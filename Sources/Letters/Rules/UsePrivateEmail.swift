import MIME

/// A letter goes to the private address if there is one, not to the employer's mail server.
struct UsePrivateEmail: RecordCheck {
    func objection(in context: RuleContext) -> Objection? {
        let candidate = context.application.candidate
        guard let email = candidate.email, let privateEmail = candidate.privateEmail,
            email.wire.lowercased() != privateEmail.wire.lowercased()
        else { return nil }
        return Objection(
            "the record has a private_email; make it the address in email",
            at: context.application.place)
    }
}

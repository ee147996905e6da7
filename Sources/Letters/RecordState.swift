import Core
import MIME

extension Application {
    /// What tells this state of the record from another, as far as a letter tells of it: the person's
    /// names and address, the next step, and consent.
    package var state: String {
        let step = nextStep
        let meeting = step.appointment.map { appointment in
            [
                "\(appointment.start.secondsSince1970)", "\(appointment.minutes)",
                appointment.place ?? "",
            ]
        }
        let fields: [String?] =
            [
                candidate.givenName, candidate.familyName, candidate.preferredName,
                candidate.salutation, candidate.email?.wire, step.description,
                step.by?.description, contactUntil?.description,
            ] + (meeting ?? [])
        var hash = WordHash()
        for field in fields {
            for byte in (field ?? "").utf8 { hash = hash.followed(by: byte) }
            // No byte of UTF-8, so that no two records give the same bytes.
            hash = hash.followed(by: field == nil ? 0xFE : 0xFF)
        }
        return String(hash.value, radix: 16)
    }
}

package import Files
import Foundation
package import Letters

extension Application {
    /// The columns of `applications.csv`.
    package static let columns = Columns(
        known: [
            "id", "given_name", "family_name", "preferred_name", "salutation", "email",
            "private_email",
            "language", "time_zone", "country", "position", "status", "stage", "applied_on",
            "interviewed_on", "decided_on", "reason", "next_step", "next_step_by", "next_step_at",
            "next_step_minutes", "next_step_place", "skills", "promised_by", "contact_until",
            "do_not_email", "written_feedback",
        ],
        required: ["id", "given_name", "email", "position", "status"])

    /// Reads an application out of a record; `nil` where a fault keeps it from being used.
    ///
    /// An empty name or address is no fault of the file: it holds the letters of that candidate.
    init?(_ row: inout Row) {
        let id = row.key("id")
        let position = row.key("position")
        let status: Status? = row.required("status") == nil ? nil : row.choice("status")
        let timeZone = row.value("time_zone", "a time zone as Europe/Berlin") {
            TimeZone(identifier: $0)?.identifier
        }
        let candidate = Candidate(
            givenName: row.text("given_name") ?? "", familyName: row.text("family_name"),
            preferredName: row.text("preferred_name"), salutation: row.text("salutation"),
            email: row.address("email"),
            privateEmail: row.address("private_email"), language: row.language("language"),
            timeZone: timeZone, country: row.country("country"))
        let dates = Dates(
            appliedOn: row.date("applied_on"), interviewedOn: row.date("interviewed_on"),
            decidedOn: row.date("decided_on"))
        let nextStep = NextStep(
            description: row.text("next_step"), by: row.date("next_step_by"),
            appointment: row.appointment(in: timeZone))
        let promisedBy = row.date("promised_by")
        let contactUntil = row.date("contact_until")
        let doNotEmail = row.flag("do_not_email")
        let writtenFeedback: WrittenFeedback? = row.choice("written_feedback")
        guard let id, let position, let status, row.faults.isEmpty else { return nil }
        self.init(
            id: id, candidate: candidate, position: position, status: status,
            stage: row.privateText("stage"), dates: dates, reason: row.privateText("reason"),
            nextStep: nextStep, skills: row.list("skills"), promisedBy: promisedBy,
            contactUntil: contactUntil, doNotEmail: doNotEmail, writtenFeedback: writtenFeedback,
            unread: row.unreadTexts(), place: row.place())
    }
}

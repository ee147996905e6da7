import Core
import Foundation
import Letters
import Records

/// Makes rows of `applications.csv` out of candidacies.
struct ApplicationRows {
    /// The columns that an import fills; the others are people's own.
    static let columns = [
        "id", "given_name", "family_name", "preferred_name", "email", "private_email", "time_zone",
        "position", "status", "stage", "applied_on", "interviewed_on", "decided_on", "reason",
        "next_step", "next_step_by", "contact_until", "do_not_email", "written_feedback",
    ]

    let today: CalendarDate
    let zone: TimeZone
    let calendars: BusinessCalendars

    /// What the export says of a candidacy, by column; what it does not say is not there.
    func values(
        of candidacy: ImportedApplication, as outcome: Outcome, in job: String,
        from intake: borrowing ImportSession
    ) -> [String: String] {
        let person = intake.people[candidacy.person]
        let personZone = person?.timeZone.flatMap { ZoneName($0)?.text }
        let livesIn = personZone ?? intake.interviewZones[candidacy.id]
        let day = { (time: ExportTime?) in time?.day(in: livesIn, otherwise: zone)?.description }
        var values: [String: String] = [
            "position": job, "status": outcome.status.rawValue, "reason": outcome.reason ?? "",
            "decided_on": day(outcome.decidedAt) ?? "",
        ]
        values["given_name"] = person?.givenName?.unlessEmpty
        values["family_name"] = person?.familyName
        values["preferred_name"] = person?.preferredName
        if let address = person?.address {
            values["email"] = address.text
            if address.kind == .personal { values["private_email"] = address.text }
        }
        values["time_zone"] = livesIn
        values["stage"] = intake.stage(of: candidacy)
        values["applied_on"] = day(candidacy.appliedAt)
        values["interviewed_on"] = day(intake.interviewedAt(candidacy))
        values["contact_until"] = day(candidacy.contactUntil)
        if person?.doNotEmail == true { values["do_not_email"] = "true" }
        if outcome.isUnexplained { values["written_feedback"] = WrittenFeedback.none.rawValue }
        return values
    }

    /// What a new application is told to expect, where the team has said so.
    func nextStep(
        of values: [String: String], stage: String?, by settings: ImportSettings
    ) -> [String: String] {
        let status = values["status"].flatMap(Application.Status.init)
        guard status == .active || status == .onHold, let step = settings.nextStep(in: stage),
            let day = calendars[nil].day(step.term, after: today)
        else { return [:] }
        return ["next_step": step.description, "next_step_by": day.description]
    }

    /// A row that is there, with what the export says in it.
    func merged(_ row: [String: String], with values: [String: String]) -> [String: String] {
        var values = values
        // An address that is kept beside the employer's was found out by somebody.
        if row["private_email"]?.isEmpty == false, values["private_email"] == nil {
            values["email"] = nil
        }
        return row.merging(values) { $1 }
    }
}

extension BusinessCalendar {
    /// The business day on which a term ends.
    fileprivate func day(_ term: DeadlineRule.Term, after today: CalendarDate) -> CalendarDate? {
        switch term {
        case .businessDays(let count): return adding(businessDays: count, to: today)
        case .days(let count):
            guard let day = today.adding(days: count) else { return nil }
            return isBusinessDay(day) ? day : businessDay(after: day)
        }
    }
}

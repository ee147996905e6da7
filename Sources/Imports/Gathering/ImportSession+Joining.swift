import Core
import Foundation
import Letters
import Records

extension ImportSession {
    /// Joins interviews to the applications and forms that they belong to.
    mutating func joinInterviews(on today: CalendarDate, in zone: TimeZone) {
        let owners = interviews.compactMapValues(\.application).merging(interviewOwners) {
            first, _ in first
        }
        let whole = candidacyIDs.count == 1 ? candidacyIDs.first : nil
        let known = candidacies
        let (formInterviews, formFiles) = (formInterviews, formFiles)
        forms.assign { form in
            formInterviews[form].flatMap { owners[$0] }
                ?? formFiles[form].flatMap { place in
                    place.file.split { "/._".contains($0) }.map(String.init).last {
                        known[$0] != nil
                    }
                } ?? whole
        }
        for (id, interview) in interviews.sorted(by: { $0.key < $1.key }) {
            guard let application = owners[id] ?? whole else {
                report.note(
                    .unknown, "an interview that names no opportunity", of: "interview", id: id,
                    at: interview.place)
                continue
            }
            if let zone = interview.zone.flatMap({ ZoneName($0)?.text }) {
                interviewZones[application] = zone
            }
            if let job = interview.job, jobLinks[application] == nil { jobLinks[application] = job }
            if let day = interview.at?.day(in: interview.zone, otherwise: zone), day <= today {
                noteInterview(of: application, at: interview.at)
            }
        }
    }

    /// Whether the record of a form's interview says that it was another application's.
    func isInterview(ofForm id: String, of application: String) -> Bool {
        guard let interview = formInterviews[id],
            let owner = interviews[interview].map(\.application) ?? interviewOwners[interview]
        else { return true }
        return owner == application
    }

    /// When the interview of a form was held, by a record of its own.
    func interviewTime(ofForm id: String) -> ExportTime? {
        formInterviews[id].flatMap { interviews[$0]?.at }
    }

    /// The job of a candidacy, which may be named in its application or its interviews.
    func job(of candidacy: ImportedApplication) -> String? {
        guard let job = candidacy.job else { return jobLinks[candidacy.id] }
        return jobs[job] == nil ? jobLinks[job] ?? jobLinks[candidacy.id] ?? job : job
    }

    /// The latest interview of a candidacy that was held.
    func interviewedAt(_ candidacy: ImportedApplication) -> ExportTime? {
        let byForms =
            isReview(stage(of: candidacy))
            ? nil
            : ExportTime.later(
                formHeld[[candidacy.id, candidacy.person]], formHeld[[candidacy.id, ""]])
        return ExportTime.later(held[candidacy.id], byForms)
    }

    /// Whether a candidacy came so far that somebody was met.
    func isInterviewed(_ candidacy: ImportedApplication) -> Bool { interviewedAt(candidacy) != nil }

    /// The name of the stage; `nil` where only its id is known.
    func stage(of candidacy: ImportedApplication) -> String? {
        if let stage = candidacy.stage { return stage }
        guard let id = candidacy.stageID else { return nil }
        // Older exports have the name where newer ones have an id.
        let isName = id.dropFirst("stage ".count).contains(" ")
        return titles[id] ?? (isName ? String(id.dropFirst("stage ".count)) : nil)
    }

    /// Why it ended; `nil` where nothing says so.
    ///
    /// Of an id that nothing explains, it is the name: older exports have that in its place.
    func reason(of candidacy: ImportedApplication) -> ImportedApplication.Reason? {
        if let reason = candidacy.reason { return reason }
        guard let id = candidacy.reasonID ?? rejections[candidacy.id]?.reasonID else { return nil }
        return reasons[id]
            ?? ImportedApplication.Reason(name: id.plainText, side: Lever.side(of: id, nil))
    }

    /// When it ended.
    func closedAt(_ candidacy: ImportedApplication) -> ExportTime? {
        candidacy.closedAt ?? rejections[candidacy.id]?.at
    }
}

import Liquid
import MIME

/// What a template may use: the one door between the records and the template language.
///
/// Private text has no way through it, as no `Value` can be made from `PrivateText`.
struct LetterContext {
    let candidacy: Candidacy
    let team: HiringTeam
    let feedback: Feedback
    let language: LanguageTag
    let today: CalendarDate

    var record: Record {
        let application = candidacy.application
        return [
            "candidate": .record(candidate),
            "position": .record(position),
            "application": .record([
                "applied_on": .optional(application.dates.appliedOn),
                "interviewed_on": .optional(application.dates.interviewedOn),
                "decided_on": .optional(application.dates.decidedOn),
                "on_hold": .bool(application.status == .onHold),
            ]),
            "next_step": .record([
                "description": .optional(application.nextStep.description?.withoutFullStop),
                "by": .optional(application.nextStep.by),
            ]),
            "strengths": items(feedback.strengths),
            "growth": items(feedback.growth),
            "organization": .record([
                "name": .string(team.organization.name),
                "website": .optional(team.organization.website),
            ]),
            "sender": .record(sender),
            "letter": .record(["date": .date(today), "language": .string(language.text)]),
            "contact_until": .optional(application.contactUntil.flatMap { $0 < today ? nil : $0 }),
        ]
    }

    private var candidate: Record {
        let candidate = candidacy.application.candidate
        return [
            "greeting_name": .optional(candidate.greetingName),
            "full_name": .optional(candidate.fullName),
        ]
    }

    private var position: Record {
        let position = candidacy.position
        return [
            "title": .string(position.title),
            "team": .optional(position.team),
            "location": .optional(position.location),
        ]
    }

    private var sender: Record {
        [
            "name": .string(team.sender.name),
            "title": .optional(team.sender.title),
            "email": .string(team.sender.email.description),
            "phone": .optional(team.sender.phone),
        ]
    }

    private func items(_ items: [Feedback.Item]) -> Value {
        .array(
            items.map {
                .record(["feedback": .string($0.feedback), "advice": .optional($0.advice)])
            })
    }
}

extension Value {
    /// A field that this record may lack: declared all the same, so that a template may ask for it.
    fileprivate static func optional(_ text: String?) -> Value {
        text.map(Value.string) ?? .nil
    }

    fileprivate static func optional(_ date: CalendarDate?) -> Value {
        date.map(Value.date) ?? .nil
    }
}

extension String {
    /// The text as it can stand inside of a sentence.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

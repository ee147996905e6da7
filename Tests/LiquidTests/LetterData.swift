import Core
import Liquid

/// The data that the checked templates are about.
struct LetterData: Codable {
    struct Candidate: Codable {
        let greetingName: String
        let fullName: String?
    }

    struct Position: Codable {
        let title: String
        let team: String?
        let location: String?
        let skills: [String]
        let openings: Int
    }

    struct Application: Codable {
        let appliedOn: CalendarDate?
        let interviewedOn: CalendarDate?
        let decidedOn: CalendarDate
        let onHold: Bool
    }

    struct NextStep: Codable {
        let description: String?
        let by: CalendarDate?
        let at: Instant?
    }

    struct Point: Codable {
        let feedback: String
        let advice: String?
        let evidence: String
        let rating: Int
    }

    struct Organization: Codable {
        let name: String
        let website: String?
    }

    struct Sender: Codable {
        let name: String
        let title: String?
        let email: String
        let phone: String?
    }

    struct Letter: Codable {
        let date: CalendarDate
        let language: String
    }

    struct Manager: Codable {
        let name: String
        let room: String?
    }

    let candidate: Candidate
    let position: Position
    let application: Application
    let nextStep: NextStep
    let strengths: [Point]
    let growth: [Point]
    let organization: Organization
    let sender: Sender
    let letter: Letter
    let contactUntil: CalendarDate?
    let manager: Manager?
    let footer: Markup
}

/// What a rejection letter is filled from.
struct Letter: Codable {
    let candidate: Candidate
    let position: Position
    let strengths: [Point]
    let growth: [Point]
    let contactUntil: String?
    let organization: Organization
    let sender: Sender
}

extension Letter {
    struct Candidate: Codable {
        let greetingName: String
    }

    struct Position: Codable {
        let title: String
    }

    struct Point: Codable {
        let feedback: String
        let advice: String?
    }

    struct Organization: Codable {
        let name: String
    }

    struct Sender: Codable {
        let name: String
        let title: String?
    }
}

/// What a table of candidates is filled from.
struct Page: Codable {
    let candidates: [Candidate]
}

extension Page {
    struct Candidate: Codable {
        let number: Int
        let name: String
        let position: Letter.Position
        let status: String
        let isOpen: Bool
    }
}

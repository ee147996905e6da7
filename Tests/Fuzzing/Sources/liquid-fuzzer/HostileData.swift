import Liquid

/// The context that every input is rendered over, and its types.
enum HostileData {
    /// What is in every text, and in no error.
    static let secret = "S3CRET-x"
    /// What is in every text, and in no HTML.
    static let tag = "<S3CRET-y>"

    static let context = Context(encoding: [LetterData.hostile, Oddments.hostile])
    static let schema = Schema(of: [LetterData.self, Oddments.self])

    static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(text) else { preconditionFailure("no such day: \(text)") }
        return day
    }
}

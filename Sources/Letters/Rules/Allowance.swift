/// A named person's word that the wording of one letter may stand, in spite of what it touches.
public struct Allowance: Hashable, Sendable {
    /// The person.
    public let by: String

    /// Takes a person's word; it is kept with the letter.
    public init(by person: String) {
        by = person
    }
}

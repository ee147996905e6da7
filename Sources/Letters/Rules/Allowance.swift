/// A named person's word that the wording of one letter may stand, in spite of what it touches.
package struct Allowance: Hashable, Sendable {
    /// The person.
    package let by: String

    /// Takes a person's word; it is kept with the letter.
    package init(by person: String) {
        by = person
    }
}

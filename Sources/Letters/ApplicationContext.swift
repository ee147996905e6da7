package import Core

/// Everything that one letter is composed from: an application, its position, its evaluation forms,
/// and the earlier letters.
package struct ApplicationContext: Hashable, Sendable {
    /// The application, and in it the person.
    package let application: Application

    /// The job applied for.
    package let position: Position

    /// The evaluation forms, in the order of the records.
    package let forms: [EvaluationForm]

    /// The letters that were accepted for this application, in the order of time.
    package var past: [PastLetter] = []

    /// The word of people that promises on this application were kept, in the order of time.
    package var confirmations: [PromiseConfirmation] = []

    /// The other applications of the same person.
    package var others = OtherApplications(than: 0)

    /// The record of another name with the same address.
    package var addressSharedWith: Place?

    /// The record of nearly the same name for the same position.
    package var similarName: Place?

    /// The record that says `do_not_email`, of this application or another of the person.
    package var doNotEmail: Place?

    /// The positions that can be applied for, in the order of their keys.
    package var openPositions: [Position] = []

    /// Joins the records of one application; facts from other records are set afterwards.
    package init(application: Application, position: Position, forms: [EvaluationForm]) {
        self.application = application
        self.position = position
        self.forms = forms
    }
}

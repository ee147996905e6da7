package import Core

/// All that one letter is composed from: an application, its job, its evaluation forms, and the
/// letters that went before.
package struct ApplicationContext: Hashable, Sendable {
    /// Another application of the same person, known by the address.
    package struct Other: Hashable, Sendable {
        /// The key of the record.
        package let id: String

        /// The key of the job.
        package let position: String

        /// How far it has come.
        package let status: Application.Status

        /// Where the record stands.
        package let place: Place

        /// The letters that were accepted for it, in the order of time.
        package var past: [PastLetter] = []

        /// Names another application.
        package init(id: String, position: String, status: Application.Status, place: Place) {
            self.id = id
            self.position = position
            self.status = status
            self.place = place
        }

        /// Whether the person is being hired there, was, or was told so.
        var isOffered: Bool {
            status.isOffered || past.contains { $0.kind == .offerRationale }
        }
    }

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

    /// The other applications of the same person, in the order of the records.
    package var others: [Other] = []

    /// Where somebody of another name has the same address.
    package var addressSharedWith: Place?

    /// Where somebody of nearly the same name applied for the same position.
    package var similarName: Place?

    /// Where the same person asked not to be written to, on this application or another.
    package var doNotEmail: Place?

    /// The positions that can be applied for, in the order of their keys.
    package var openPositions: [Position] = []

    /// Joins what belongs together; what is known from other records is added afterwards.
    package init(application: Application, position: Position, forms: [EvaluationForm]) {
        self.application = application
        self.position = position
        self.forms = forms
    }
}

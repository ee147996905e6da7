/// All that one letter is composed from: an application, its job and its evaluation forms.
public struct Candidacy: Hashable, Sendable {
    /// The application, and in it the person.
    public let application: Application

    /// The job applied for.
    public let position: Position

    /// The evaluation forms, in the order of the records.
    public let forms: [EvaluationForm]

    /// Where the same person has an offer, or was hired, on another application.
    public let offerElsewhere: Place?

    /// Where the same person asked not to be written to, on this application or another.
    public let doNotEmail: Place?

    /// Joins what belongs together.
    public init(
        application: Application, position: Position, forms: [EvaluationForm],
        offerElsewhere: Place? = nil, doNotEmail: Place? = nil
    ) {
        self.application = application
        self.position = position
        self.forms = forms
        self.offerElsewhere = offerElsewhere
        self.doNotEmail = doNotEmail
    }
}

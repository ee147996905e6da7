/// All that one letter is composed from: an application, its job, its evaluation forms, and the
/// letters that went before.
public struct Candidacy: Hashable, Sendable {
    /// Another application of the same person, known by the address.
    public struct Other: Hashable, Sendable {
        /// The key of the record.
        public let id: String

        /// The key of the job.
        public let position: String

        /// How far it has come.
        public let status: Application.Status

        /// Where the record stands.
        public let place: Place

        /// The letters that were accepted for it, in the order of time.
        public var past: [PastLetter] = []

        /// Names another application.
        public init(id: String, position: String, status: Application.Status, place: Place) {
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
    public let application: Application

    /// The job applied for.
    public let position: Position

    /// The evaluation forms, in the order of the records.
    public let forms: [EvaluationForm]

    /// The letters that were accepted for this application, in the order of time.
    public var past: [PastLetter] = []

    /// The other applications of the same person, in the order of the records.
    public var others: [Other] = []

    /// Where somebody of another name has the same address.
    public var addressSharedWith: Place?

    /// Where somebody of nearly the same name applied for the same position.
    public var namesake: Place?

    /// Where the same person asked not to be written to, on this application or another.
    public var doNotEmail: Place?

    /// The positions that can be applied for, in the order of their keys.
    public var openPositions: [Position] = []

    /// Joins what belongs together; what is known from other records is added afterwards.
    public init(application: Application, position: Position, forms: [EvaluationForm]) {
        self.application = application
        self.position = position
        self.forms = forms
    }
}

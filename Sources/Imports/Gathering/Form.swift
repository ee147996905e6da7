import Core
import Letters

/// The head of an evaluation form: whose it is, by whom, when, and what it comes to.
struct FormHead {
    /// The application it belongs to.
    var application: String
    var interview: String?

    /// What the interview's name is to be looked up by.
    var interviewID: String?
    var interviewer: String?
    var heldAt: ExportTime?
    var submittedAt: ExportTime?
    var recommendation: Rating?

    /// The recommendation in the words of the export.
    var originalRating: String?

    /// Whether it is on papers, and not on an interview.
    var isReview = false

    /// What the interviewer's name is to be looked up by, where the form has only that.
    var interviewerID: String?

    /// The candidate that the form names, where it does.
    var candidate: String?
}

/// One thing on a form: an attribute with its rating and note, or a question with its answer.
struct FormEntry {
    /// What the team calls it; `nil` where only `reference` names it.
    var title: String?

    /// What the title is to be looked up by.
    var reference: String?
    var rating: Rating?

    /// Whether it is something that was rated, and not a question.
    var isAttribute = false

    /// The rating in the words of the export.
    var originalRating: String?

    /// What the interviewer wrote, without HTML.
    var text: String?

    /// What an export itself names as for the candidate.
    var feedback: String?
    var advice: String?

    /// Where the text stands: the names of fields, as `attributes[].note`.
    var field: String

    /// What kind of record it stands in, and which.
    var record: String
    var recordID: String

    /// Which of its record's entries it is.
    var number = 0
    var place: Place
}

/// The five-step scale that all systems' ratings are read as.
enum Rating: String, CaseIterable {
    case strongNo = "strong_no"
    case no, mixed, yes
    case strongYes = "strong_yes"
    case undecided

    /// The number on a form; `nil` for none.
    var number: Int? {
        switch self {
        case .strongNo: 1
        case .no: 2
        case .mixed: 3
        case .yes: 4
        case .strongYes: 5
        case .undecided: nil
        }
    }
}

import Core

/// The head of an evaluation form: its application, interview, interviewer and recommendation.
struct FormHead {
    /// The application that the form belongs to.
    var application: String
    var interview: String?

    /// The id to look up the interview's name by, if the form has no name.
    var interviewID: String?
    var interviewer: String?

    /// The id to look up the interviewer's name by, if the form has no name.
    var interviewerID: String?
    var heldAt: ExportTime?
    var submittedAt: ExportTime?
    var recommendation: Rating?

    /// The recommendation in the words of the export.
    var originalRating: String?

    /// True for a review of documents, such as a resume, without an interview.
    var isPaperReview = false

    /// The candidate that the form names, if it names one.
    var candidate: String?
}

/// One entry of a form: an attribute with its rating and note, or a question with its answer.
struct FormEntry {
    /// The team's title of the entry; nil if the form has only `reference`.
    var title: String?

    /// The id to look up the title by.
    var reference: String?

    /// True for an attribute that is rated, false for a question.
    var isAttribute = false
    var rating: Rating?

    /// The rating in the words of the export.
    var originalRating: String?

    /// The interviewer's text, without HTML.
    var text: String?

    /// Text that the export itself marks as written for the candidate.
    var feedback: String?
    var advice: String?

    /// The path of the text in its record, such as `attributes[].note`.
    var field: String

    /// The kind and the id of the record that holds the entry.
    var record: String
    var recordID: String

    /// The number of the entry in its record.
    var number = 0
    var place: Place
}

/// The scale of five steps that the ratings of all systems are converted to.
enum Rating: String, CaseIterable {
    case strongNo = "strong_no"
    case no, mixed, yes
    case strongYes = "strong_yes"
    case undecided

    /// The number on a form of the workspace; nil for `undecided`.
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

// MARK: Fields of a temporary record

extension FormHead {
    /// The head as the fields that `init(stored:)` reads.
    var stored: [String] {
        [
            application, interview ?? "", interviewID ?? "", interviewer ?? "",
            interviewerID ?? "", heldAt?.stored ?? "", submittedAt?.stored ?? "",
            recommendation?.rawValue ?? "", originalRating ?? "", isPaperReview ? "1" : "",
            candidate ?? "",
        ]
    }

    init(stored fields: ArraySlice<String>) {
        let fields = Array(fields)
        self.init(
            application: fields[0], interview: fields[1].unlessEmpty,
            interviewID: fields[2].unlessEmpty, interviewer: fields[3].unlessEmpty,
            interviewerID: fields[4].unlessEmpty, heldAt: ExportTime(stored: fields[5]),
            submittedAt: ExportTime(stored: fields[6]),
            recommendation: Rating(rawValue: fields[7]), originalRating: fields[8].unlessEmpty,
            isPaperReview: !fields[9].isEmpty, candidate: fields[10].unlessEmpty)
    }
}

extension FormEntry {
    /// The entry as the fields that `init(stored:)` reads.
    var stored: [String] {
        [
            title ?? "", reference ?? "", isAttribute ? "1" : "", rating?.rawValue ?? "",
            originalRating ?? "", text ?? "", feedback ?? "", advice ?? "", field, record, recordID,
            String(number), place.file, String(place.line), String(place.column),
        ]
    }

    init(stored fields: ArraySlice<String>) {
        let fields = Array(fields)
        self.init(
            title: fields[0].unlessEmpty, reference: fields[1].unlessEmpty,
            isAttribute: !fields[2].isEmpty, rating: Rating(rawValue: fields[3]),
            originalRating: fields[4].unlessEmpty, text: fields[5].unlessEmpty,
            feedback: fields[6].unlessEmpty, advice: fields[7].unlessEmpty, field: fields[8],
            record: fields[9], recordID: fields[10], number: Int(fields[11]) ?? 0,
            place: Place(
                file: fields[12], line: Int(fields[13]) ?? 1, column: Int(fields[14]) ?? 1))
    }
}

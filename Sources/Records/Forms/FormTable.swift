import Core
import Letters

/// The forms of `evaluations.csv`, one competency a row, read again whenever they are wanted.
struct FormTable: Sendable {
    private let file: WorkspaceFile
    private var index = RowIndex()

    /// Reads every row once; remembers where the rows of each application begin, and nothing more.
    ///
    /// `nil` where there is no such file.
    init?(_ file: WorkspaceFile?, _ reading: inout FirstReading) throws(RecordsError) {
        guard let file else { return nil }
        self.file = file
        var table = try CSVTable(file, columns: EvaluationForm.columns)
        var position = try table.position()
        while var row = try table.next() {
            if let (form, place) = Self.form(of: &row) {
                reading.add(form, at: place)
                if let slot = reading.applications.slot(of: form.application) {
                    index.add(rowAt: position, on: slot)
                }
            }
            reading.faults += row.faults
            position = try table.position()
        }
        reading.faults += table.faults
    }

    /// Opens the file to read forms out of it.
    func reader() throws(RecordsError) -> Reader {
        Reader(
            index: index, path: file.path,
            table: try CSVTable(file, columns: EvaluationForm.columns))
    }

    /// Reads the forms of one application after the other; quick where both files have one order.
    struct Reader: ~Copyable {
        fileprivate let index: RowIndex
        fileprivate let path: String
        fileprivate var table: CSVTable

        /// The forms of one application: its rows, joined where they name the same
        /// `form`, or none and the same interview, interviewer and day.
        mutating func forms(
            of application: String, on slot: Int
        ) throws(RecordsError) -> [EvaluationForm] {
            var forms: [EvaluationForm] = []
            var keys: [String?] = []
            for run in index.runs(on: slot) {
                try table.seek(to: run.start)
                for _ in 0..<run.count {
                    guard var row = try table.next(), let (form, _) = FormTable.form(of: &row),
                        form.application.keyedHash == application.keyedHash
                    else { throw RecordsError(.changed, at: path) }
                    guard form.application == application else { continue }
                    let key = row.text("form")
                    let same = forms.indices.first {
                        key == nil && keys[$0] == nil
                            ? forms[$0].isSame(as: form) : keys[$0] == key
                    }
                    if let same {
                        forms[same] = forms[same].joined(with: form)
                    } else {
                        forms.append(form)
                        keys.append(key)
                    }
                }
            }
            return forms
        }
    }

    fileprivate static func form(of row: inout Row) -> (EvaluationForm, Place)? {
        let competency = EvaluationForm.Competency(&row, nameKey: "competency")
        return EvaluationForm(&row, competencies: [competency])
            .map { ($0, row.place(of: "application")) }
    }
}

extension EvaluationForm {
    fileprivate func isSame(as other: EvaluationForm) -> Bool {
        interview == other.interview && interviewer == other.interviewer && heldOn == other.heldOn
    }

    fileprivate func joined(with other: EvaluationForm) -> EvaluationForm {
        EvaluationForm(
            application: application, place: place, interview: interview, interviewer: interviewer,
            heldOn: heldOn, submittedOn: submittedOn ?? other.submittedOn,
            recommendation: recommendation ?? other.recommendation,
            competencies: competencies + other.competencies, notes: notes)
    }
}

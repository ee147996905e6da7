import Core
import Files
import Letters

/// The evaluation forms of a workspace: those of the folder `evaluations`, one a file, and those of
/// `evaluations.csv`, one competency a row.
///
/// They stay on disk. All are read once to check them; the forms of an application are read again
/// when a letter needs them.
struct FormStore: Sendable {
    /// The problems of all forms, in their order.
    private(set) var diagnostics: [Diagnostic] = []

    private var files: [FormFile] = []
    private var filesByApplication: [String: [Int32]] = [:]
    private var table: WorkspaceFile?
    private var tableStamp: FileStamp?
    private var rowsByApplication: [String: [Rows]] = [:]

    /// A file of one form, and its state when it was first read.
    fileprivate struct FormFile {
        let file: WorkspaceFile
        let stamp: FileStamp?
    }

    /// Rows of one application that follow each other in the table.
    fileprivate struct Rows {
        let start: ByteStream.Position
        var count: Int32
    }

    /// The store of a workspace whose forms are not wanted.
    init() {}

    /// Reads every form once.
    ///
    /// - Parameters:
    ///   - files: The forms that are files of their own.
    ///   - table: `evaluations.csv`, if it is there.
    ///   - applications: The applications that forms may name.
    ///   - privacy: Takes the texts that the forms hold for the hiring team alone.
    /// - Throws: `unreadable` if a file cannot be read.
    init(
        files: [WorkspaceFile], table: WorkspaceFile?, of applications: ApplicationList,
        _ privacy: inout PrivacyIndex
    ) throws(RecordsError) {
        try readFiles(files, of: applications, &privacy)
        guard let table else { return }
        self.table = table
        try RecordsError.files { () throws(FileError) in
            try readTable(table, of: applications, &privacy)
        }
    }

    /// The forms of one application, those in files first.
    ///
    /// - Throws: `changed` where a file is not the one any more that was checked.
    func forms(
        of application: String, _ reader: inout TableReader?
    ) throws(RecordsError) -> [EvaluationForm] {
        var forms: [EvaluationForm] = []
        for number in filesByApplication[application] ?? [] {
            forms.append(try form(in: files[Int(number)], of: application))
        }
        if let rows = rowsByApplication[application] {
            forms += try reader?.forms(of: application, in: rows) ?? []
        }
        return forms
    }
}

/// Forms in files of their own.
extension FormStore {
    /// Some files that were read one after the other.
    private struct Stretch: Sendable {
        var diagnostics: [Diagnostic] = []
        var privacy = PrivacyIndex()
        var files: [FormFile] = []
        var applications: [String?] = []
    }

    private mutating func readFiles(
        _ all: [WorkspaceFile], of applications: ApplicationList, _ privacy: inout PrivacyIndex
    ) throws(RecordsError) {
        files.reserveCapacity(all.count)
        try all.indices.forEachStretch(of: 64) { numbers throws(RecordsError) in
            var stretch = Stretch()
            for file in all[numbers] {
                let read = try Self.read(file, &stretch.diagnostics)
                stretch.files.append(FormFile(file: file, stamp: read.stamp))
                stretch.applications.append(read.form?.application)
                guard let form = read.form else { continue }
                stretch.privacy.add(form)
                if let problem = applications.diagnostic(
                    forReferenceTo: form.application, at: read.place,
                    suggesting: numbers.lowerBound == 0
                        && stretch.diagnostics.count < ApplicationList.maximumSuggestions)
                {
                    stretch.diagnostics.append(problem)
                }
            }
            return stretch
        } _: { stretch throws(RecordsError) in
            diagnostics += stretch.diagnostics
            privacy.append(stretch.privacy)
            for (file, application) in zip(stretch.files, stretch.applications) {
                if let application {
                    filesByApplication[application, default: []].append(Int32(files.count))
                }
                files.append(file)
            }
        }
    }

    private func form(
        in known: FormFile, of application: String
    ) throws(RecordsError) -> EvaluationForm {
        var diagnostics: [Diagnostic] = []
        let read = try Self.read(known.file, &diagnostics)
        guard let form = read.form, read.stamp == known.stamp, form.application == application
        else { throw RecordsError(.changed, at: known.file.path) }
        return form
    }

    private static func read(
        _ file: WorkspaceFile, _ diagnostics: inout [Diagnostic]
    ) throws(RecordsError) -> (form: EvaluationForm?, place: Place, stamp: FileStamp?) {
        var found: [Diagnostic] = []
        let (top, stamp) = try RecordsError.files { () throws(FileError) in
            try YAMLFile(file).stampedMapping(&found)
        }
        defer { diagnostics += found }
        guard let top else { return (nil, Place(file: file.name, line: 1), stamp) }
        let competencies = top.list("competencies", &found).map { entry in
            var row = entry.row(EvaluationForm.Competency.keys, &found)
            let competency = EvaluationForm.Competency(&row, nameKey: "name")
            found += row.faults
            return competency
        }
        var head = top.row(EvaluationForm.keys, nested: ["competencies"], &found)
        let form = EvaluationForm(&head, competencies: competencies)
        found += head.faults
        return (form, head.place(of: "application"), stamp)
    }
}

/// Forms in a table.
extension FormStore {
    private mutating func readTable(
        _ file: WorkspaceFile, of applications: ApplicationList, _ privacy: inout PrivacyIndex
    ) throws(FileError) {
        var table = try CSVTable(file, columns: EvaluationForm.columns)
        tableStamp = try table.stamp()
        var start = try table.position()
        var latest: (application: String, rows: Rows)?
        while var row = try table.next() {
            if let form = Self.form(of: &row) {
                privacy.add(form)
                if let problem = applications.diagnostic(
                    forReferenceTo: form.application, at: row.place(of: "application"),
                    suggesting: diagnostics.count < ApplicationList.maximumSuggestions)
                {
                    diagnostics.append(problem)
                }
                if latest?.application == form.application {
                    latest?.rows.count += 1
                } else {
                    keep(latest)
                    latest = (form.application, Rows(start: start, count: 1))
                }
            }
            diagnostics += row.faults
            start = try table.position()
        }
        keep(latest)
        diagnostics += table.faults
    }

    private mutating func keep(_ latest: (application: String, rows: Rows)?) {
        guard let latest else { return }
        rowsByApplication[latest.application, default: []].append(latest.rows)
    }

    /// A row as a form of one competency.
    private static func form(of row: inout Row) -> EvaluationForm? {
        let competency = EvaluationForm.Competency(&row, nameKey: "competency")
        return EvaluationForm(&row, competencies: [competency])
    }

    /// Opens the table to read forms from it; `nil` where there is none.
    ///
    /// - Throws: `changed` where it is not the file any more that was checked.
    func reader() throws(RecordsError) -> TableReader? {
        guard let table else { return nil }
        let reader = try RecordsError.files { () throws(FileError) in
            TableReader(
                path: table.path, table: try CSVTable(table, columns: EvaluationForm.columns))
        }
        let stamp = try RecordsError.files { () throws(FileError) in try reader.table.stamp() }
        guard stamp == tableStamp else { throw RecordsError(.changed, at: table.path) }
        return reader
    }

    /// Reads the forms of one application after the other; quick where both files have one order.
    struct TableReader: ~Copyable {
        fileprivate let path: String
        fileprivate var table: CSVTable

        /// The forms of one application: its rows, joined where they name the same `form`, or no
        /// form and the same interview, interviewer and day.
        fileprivate mutating func forms(
            of application: String, in runs: [Rows]
        ) throws(RecordsError) -> [EvaluationForm] {
            var forms: [JoinedForm] = []
            var numbers: [FormKey: Int] = [:]
            for run in runs {
                for number in 0..<run.count {
                    let next = try RecordsError.files { () throws(FileError) in
                        if number == 0 { try table.seek(to: run.start) }
                        return try table.next()
                    }
                    guard var row = next, let form = FormStore.form(of: &row),
                        form.application == application
                    else { throw RecordsError(.changed, at: path) }
                    let key = FormKey(form, id: row.text("form"))
                    if let same = numbers[key] {
                        forms[same].join(form)
                    } else {
                        numbers[key] = forms.count
                        forms.append(JoinedForm(form))
                    }
                }
            }
            return forms.map(\.form)
        }
    }

    /// The rows of one form: they name the same `form`, or none and the same interview.
    private enum FormKey: Hashable {
        case id(String)
        case interview(PrivateText?, by: PrivateText?, on: CalendarDate?)

        init(_ form: EvaluationForm, id: String?) {
            self =
                id.map { .id($0) }
                ?? .interview(form.interview, by: form.interviewer, on: form.heldOn)
        }
    }

    /// A form while its rows are read, one competency each.
    private struct JoinedForm {
        private let first: EvaluationForm
        private var submittedOn: CalendarDate?
        private var recommendation: EvaluationForm.Recommendation?
        private var competencies: [EvaluationForm.Competency]
        private var unread: [PrivateText]

        init(_ form: EvaluationForm) {
            first = form
            submittedOn = form.submittedOn
            recommendation = form.recommendation
            competencies = form.competencies
            unread = form.unread
        }

        mutating func join(_ other: EvaluationForm) {
            submittedOn = submittedOn ?? other.submittedOn
            recommendation = recommendation ?? other.recommendation
            competencies += other.competencies
            unread += other.unread
        }

        var form: EvaluationForm {
            EvaluationForm(
                application: first.application, place: first.place, language: first.language,
                interview: first.interview, interviewer: first.interviewer,
                heldOn: first.heldOn, submittedOn: submittedOn,
                recommendation: recommendation, competencies: competencies, notes: first.notes,
                unread: unread)
        }
    }
}

import Core
import Letters

/// The forms of the folder `evaluations`, one a file, read again whenever they are wanted.
struct FormFiles: Sendable {
    private let files: [WorkspaceFile]
    private var shelves = NumberLists()

    /// Reads every form once; remembers which file belongs to which application, and nothing more.
    init(_ files: [WorkspaceFile], _ reading: inout FirstReading) throws(RecordsError) {
        self.files = files
        let fresh = reading.fresh
        try files.indices.forEachStretch(of: 64) { numbers throws(RecordsError) in
            var stretch = Stretch(reading: fresh)
            for number in numbers { try stretch.read(files[number], number: number) }
            return stretch
        } _: { stretch throws(RecordsError) in
            reading.append(stretch.reading)
            for (slot, number) in stretch.owners {
                shelves.append(number, to: slot)
            }
        }
    }

    /// Some files that were read one after the other.
    private struct Stretch: Sendable {
        var reading: FirstReading
        var owners: [(slot: Int, number: Int)] = []

        mutating func read(_ file: WorkspaceFile, number: Int) throws(RecordsError) {
            guard let (form, place) = try FormFiles.read(file, &reading.faults) else { return }
            reading.add(form, at: place)
            if let slot = reading.applications.slot(of: form.application) {
                owners.append((slot, number))
            }
        }
    }

    /// The forms of one application, in the order of the file names.
    func forms(
        of application: String, on slot: Int
    ) throws(RecordsError) -> [EvaluationForm] {
        var forms: [EvaluationForm] = []
        var faults: [Fault] = []
        for number in shelves[slot] {
            guard let (form, _) = try Self.read(files[number], &faults) else { continue }
            guard form.application.keyedHash == application.keyedHash else {
                throw RecordsError(.changed, at: files[number].path)
            }
            if form.application == application { forms.append(form) }
        }
        guard faults.isEmpty else { throw RecordsError(.changed, at: faults[0].place.file) }
        return forms
    }

    private static func read(
        _ file: WorkspaceFile, _ faults: inout [Fault]
    ) throws(RecordsError) -> (EvaluationForm, Place)? {
        guard let top = try YAMLFile(file).mapping(&faults) else { return nil }
        let competencies = top.list("competencies", &faults).map { entry in
            var row = entry.row(EvaluationForm.Competency.keys, &faults)
            let competency = EvaluationForm.Competency(&row, nameKey: "name")
            faults += row.faults
            return competency
        }
        var head = top.row(EvaluationForm.keys, nested: ["competencies"], &faults)
        let form = EvaluationForm(&head, competencies: competencies)
        faults += head.faults
        return form.map { ($0, head.place(of: "application")) }
    }
}

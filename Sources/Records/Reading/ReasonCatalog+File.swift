import Files
import Letters
import MIME

extension ReasonCatalog {
    /// The file's name.
    static let fileName = "reasons.yaml"

    /// Reads the reasons, each with all that is wrong with it.
    init(_ file: WorkspaceFile, _ faults: inout [Diagnostic]) throws(RecordsError) {
        let top = try RecordsError.files { () throws(FileError) in
            try YAMLFile(file).mapping(&faults)
        }
        let entries = top?.list("reasons", &faults) ?? []
        self.init(entries.compactMap { Entry($0, &faults) })
    }
}

extension ReasonCatalog.Entry {
    /// Reads one reason; `nil` where it has no name.
    fileprivate init?(_ entry: YAMLMapping, _ faults: inout [Diagnostic]) {
        var row = entry.row(
            ["reason", "position_filled", "unexplained"],
            nested: ["also", "competencies", "texts"], &faults)
        let reason = row.required("reason")
        let others = entry.texts("also", &faults).map(\.text)
        let competencies = entry.texts("competencies", &faults).map(\.text)
        let isPositionFilled = row.flag("position_filled")
        let isUnexplained = row.flag("unexplained")
        faults += row.faults
        let texts = entry.list("texts", &faults).compactMap { Self.text($0, &faults) }
        guard let reason else { return nil }
        let place = row.place(of: "reason")
        self.init(
            names: ([reason] + others).compactMap { PrivateText($0, at: place) },
            competencies: competencies.compactMap { PrivateText($0) },
            isPositionFilled: isPositionFilled, isUnexplained: isUnexplained,
            texts: Dictionary(texts, uniquingKeysWith: { first, _ in first }))
    }

    private static func text(
        _ entry: YAMLMapping, _ faults: inout [Diagnostic]
    ) -> (LanguageTag, ReasonCatalog.Text)? {
        var row = entry.row(["language", "feedback", "advice"], &faults)
        _ = row.required("language")
        let language = row.language("language")
        _ = row.required("feedback")
        faults += row.faults
        guard let language, let feedback = row.shareableText("feedback") else { return nil }
        return (
            language,
            ReasonCatalog.Text(feedback: feedback, advice: row.shareableText("advice"))
        )
    }
}

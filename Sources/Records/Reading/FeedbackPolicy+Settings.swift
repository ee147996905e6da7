import Files
import Letters

extension FeedbackPolicy {
    /// Reads `written_feedback:` of the settings, a list whose first rule that fits holds.
    init(
        in settings: YAMLMapping, reasons: WorkspaceFile?, _ faults: inout [Diagnostic]
    ) throws(RecordsError) {
        let rules = settings.list("written_feedback", &faults).compactMap { entry in
            var row = entry.row(["give", "stage", "country"], &faults)
            _ = row.required("give")
            let give: WrittenFeedback? = row.choice("give")
            let country = row.country("country")
            faults += row.faults
            return give.map {
                Rule($0, stage: row.privateText("stage"), country: country)
            }
        }
        self.init(
            rules: rules,
            reasons: try reasons.map { (file) throws(RecordsError) in
                try ReasonCatalog(file, &faults)
            } ?? ReasonCatalog())
    }
}

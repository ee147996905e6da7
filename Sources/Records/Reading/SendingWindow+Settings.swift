import Letters

extension SendingWindow {
    /// Reads the mapping `sending_window` of the settings; `nil` where it is not there or has faults.
    init?(of settings: YAMLMapping, _ faults: inout [Fault]) {
        guard let mapping = settings.mapping("sending_window", &faults) else { return nil }
        var row = mapping.row(["from", "to"], &faults)
        let from = row.required("from") == nil ? nil : row.number("from", in: 0...23)
        let to = row.required("to") == nil ? nil : row.number("to", in: 1...24)
        if let from, let to, to <= from {
            let expected = "an hour after that of from"
            row.fail(.unexpected(in: "to", expected: expected, suggestion: nil), in: "to")
        }
        faults += row.faults
        guard let from, let to, from < to else { return nil }
        self.init(from: from, to: to)
    }
}

import Core
import Files
package import Letters

extension Settings {
    /// In which hours letters leave.
    enum SendingHours: Hashable, Sendable {
        /// Nothing is set: in office hours to a server, and at any time into a folder.
        case usual
        case any
        case within(SendingWindow)

        /// Reads `sending_window` of the settings; the usual where it is not there or has faults.
        init(of settings: YAMLMapping, _ faults: inout [Diagnostic]) {
            if settings.text("sending_window") == "any" {
                self = .any
            } else {
                self = SendingWindow(of: settings, &faults).map(Self.within) ?? .usual
            }
        }
    }

    /// The hours in which letters leave; `nil` where any will do.
    ///
    /// - Parameter toServer: Whether they leave to a server: then office hours hold where nothing is set,
    ///   Monday to Friday from 8 to 18 o'clock.
    /// - Returns: The window, whose days are those of each candidate's country.
    package func sendingWindow(toServer: Bool) -> SendingWindow? {
        switch sendingHours {
        case .usual: toServer ? SendingWindow(from: 8, to: 18) : nil
        case .any: nil
        case .within(let window): window
        }
    }
}

extension SendingWindow {
    /// Reads the mapping `sending_window` of the settings; `nil` where it is not there or has
    /// faults.
    init?(of settings: YAMLMapping, _ faults: inout [Diagnostic]) {
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

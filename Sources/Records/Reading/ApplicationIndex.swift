import Letters
import Liquid

/// The keys of all applications, to find forms that belong to none and keys that stand twice.
struct ApplicationIndex: Sendable {
    private var lines: [String: Int32] = [:]
    private var file = ""

    /// How many applications there are.
    var count: Int { lines.count }

    /// Takes one more key; the place of the record that has it already, if there is one.
    mutating func insert(_ id: String, at place: Place) -> Place? {
        file = place.file
        if let line = lines[id] { return Place(file: file, line: Int(line)) }
        lines[id] = Int32(place.line)
        return nil
    }

    /// What is wrong with a form that names this application; `nil` where it is there.
    func fault(of id: String, at place: Place) -> Fault? {
        guard lines[id] == nil else { return nil }
        let suggestion = lines.count > 1000 ? nil : suggestion(for: id, among: lines.keys.sorted())
        return Fault(
            .unknownReference(in: "application", to: file, suggestion: suggestion), at: place)
    }
}

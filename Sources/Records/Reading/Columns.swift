import Letters
import Liquid

/// The columns that a kind of table has, and those that it cannot do without.
struct Columns {
    let known: [String]
    let required: [String]

    /// What is wrong with the columns that a file has: missing ones are faults, unknown ones warnings.
    func faults(in found: [(name: String, place: Place)], file: Place) -> [Fault] {
        var faults: [Fault] = []
        let names = found.map(\.name)
        let unknown = names.filter { !known.contains($0) }
        for column in required where !names.contains(column) {
            let suggestion = suggestion(for: column, among: unknown)
            faults.append(Fault(.missingColumn(column, suggestion: suggestion), at: file))
        }
        var seen: Set<String> = []
        for (name, place) in found {
            if !seen.insert(name).inserted {
                faults.append(Fault(.duplicateColumn(name), at: place))
            } else if !known.contains(name) {
                let free = known.filter { !names.contains($0) }
                let kind = Fault.Kind.unknownName(
                    name, suggestion: suggestion(for: name, among: free))
                faults.append(Fault(kind, at: place, isWarning: true))
            }
        }
        return faults
    }
}

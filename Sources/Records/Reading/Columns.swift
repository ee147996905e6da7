import Core
import Letters

/// The columns that a kind of table has, and those that it cannot do without.
package struct Columns {
    package let known: [String]
    package let required: [String]

    /// What is wrong with the columns that a file has: missing ones are faults, unknown ones warnings.
    func faults(in found: [(name: String, place: Place)], file: Place) -> [Fault] {
        var faults: [Fault] = []
        let names = found.map(\.name)
        guard names.contains(where: known.contains) else { return [Fault(.noHeader, at: file)] }
        let unknown = names.filter { !known.contains($0) }
        for column in required where !names.contains(column) {
            let suggestion = suggestion(for: column, among: unknown)
            faults.append(Fault(.missingColumn(column, suggestion: suggestion), at: file))
        }
        var seen: Set<String> = []
        for (name, place) in found {
            if !seen.insert(name).inserted {
                faults.append(Fault(.duplicateName, at: place))
            } else if !known.contains(name) {
                let free = known.filter { !names.contains($0) }
                faults.append(Fault(.unknown(name, among: free), at: place, isWarning: true))
            }
        }
        return faults
    }
}

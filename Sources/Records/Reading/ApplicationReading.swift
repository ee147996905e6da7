import Core
import Letters

/// The first reading of the applications, which finds all that is wrong with them.
///
/// The file is read once more where the hashes of keys or addresses say that two records may have the
/// same: only then texts are compared, and only these.
struct ApplicationReading {
    /// What is wrong, in the order of the records.
    private(set) var faults: [Fault] = []

    /// What the applications tell of each other.
    private(set) var index: ApplicationIndex

    private let file: WorkspaceFile
    private let findsNamesakes: Bool
    private var names = SimilarNames()
    private var doubtfulKeys: Set<UInt64> = []
    private var addresses: Set<UInt64> = []
    private var sharedAddresses: Set<UInt64> = []

    /// Reads a file; without positions, whether theirs are there is not asked.
    init(
        _ file: WorkspaceFile, positions: [String: Position]?, findsNamesakes: Bool,
        noting note: (Application) -> Void
    ) throws(RecordsError) {
        self.file = file
        self.findsNamesakes = findsNamesakes
        index = ApplicationIndex(of: file.name)
        var table = try Table(file, columns: Application.columns)
        while var row = try table.next() {
            if let application = Application(&row) {
                look(at: application)
                note(application)
            }
            if let positions, let position = row.text("position"), positions[position] == nil {
                let suggestion = suggestion(for: position, among: positions.keys)
                row.fail(
                    .unknownReference(in: "position", to: "positions", suggestion: suggestion),
                    in: "position")
            }
            let key = row.text("id")
            if index.append(key, line: row.line), let key { doubtfulKeys.insert(key.keyedHash) }
            faults += row.faults
        }
        addresses = []
        try lookAgain()
        faults += table.faults
        index.isWhole = faults.allSatisfy(\.isWarning)
    }

    private mutating func look(at application: Application) {
        let candidate = application.candidate
        for address in candidate.addresses.map(\.keyedHash)
        where !addresses.insert(address).inserted {
            sharedAddresses.insert(address)
        }
        if findsNamesakes, let name = candidate.fullName {
            names.insert(name, for: application.position, number: UInt32(index.count))
        }
    }

    private mutating func lookAgain() throws(RecordsError) {
        var relatives = SamePerson()
        var firsts: [String: Place] = [:]
        var duplicates: [Fault] = []
        if !(doubtfulKeys.isEmpty && sharedAddresses.isEmpty) {
            var table = try Table(file, columns: Application.columns)
            var number: UInt32 = 0
            while var row = try table.next() {
                if let key = row.text("id"), doubtfulKeys.contains(key.keyedHash) {
                    if let first = firsts[key] {
                        duplicates.append(
                            Fault(.duplicate(of: "id", first: first), at: row.place(of: "id")))
                    } else {
                        firsts[key] = row.place()
                    }
                }
                if let application = Application(&row), isRelated(application.candidate) {
                    relatives.note(application, number: number)
                }
                number += 1
            }
        }
        index.complete(with: relatives, names)
        names = SimilarNames()
        insert(duplicates)
    }

    private func isRelated(_ candidate: Candidate) -> Bool {
        candidate.addresses.contains { sharedAddresses.contains($0.keyedHash) }
    }

    /// Puts faults among those of the records that they belong to.
    private mutating func insert(_ duplicates: [Fault]) {
        for fault in duplicates.reversed() {
            let end = faults.lastIndex { $0.place.line <= fault.place.line }
            faults.insert(fault, at: end.map { $0 + 1 } ?? 0)
        }
    }
}

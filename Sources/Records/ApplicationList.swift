import Core
import Files
import Letters
import MIME

/// The applications of a workspace, in the order of the records, and the relations between them.
///
/// All of them stay in memory, about 1 KB each; evaluation forms stay on disk.
struct ApplicationList: Sendable {
    /// Above this number of names, looking for a similar one takes too long.
    private static let maximumNames = 1000

    /// The number of faults of a file for which a similar name is looked for.
    static let maximumSuggestions = 20

    /// The applications that can be used; where the file has errors, some are missing.
    private(set) var all: [Application] = []

    /// The problems of the file, in the order of the records.
    private(set) var diagnostics: [Diagnostic] = []

    private let file: String
    private var numbers: [String: Int] = [:]
    private var similarNames: [Int: Int] = [:]

    /// The applications at each address that more than one of them has.
    private var sharedAddresses: [String: AddressGroup] = [:]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - file: The table of applications.
    ///   - positions: The positions that records may name; `nil` where they could not be read.
    ///   - findsSimilarNames: Whether to look for people whose names are alike.
    /// - Throws: `unreadable` if the file cannot be read; faults of records are in `diagnostics`.
    init(
        _ file: WorkspaceFile, positions: [String: Position]?, findsSimilarNames: Bool
    ) throws(RecordsError) {
        self.file = file.name
        var first: [String: Place] = [:]
        var table = try RecordsError.files { () throws(FileError) in
            try Table(file, columns: Application.columns)
        }
        while var row = try RecordsError.files({ () throws(FileError) in try table.next() }) {
            if let application = Application(&row) { all.append(application) }
            if let positions, let position = row.text("position"), positions[position] == nil {
                let isWorthIt =
                    positions.count <= Self.maximumNames
                    && diagnostics.count < Self.maximumSuggestions
                let suggestion =
                    isWorthIt ? suggestion(for: position, among: positions.keys) : nil
                row.fail(
                    .unknownReference(in: "position", to: "positions", suggestion: suggestion),
                    in: "position")
            }
            if let id = row.text("id") {
                if let place = first[id] {
                    row.fail(.duplicate(of: "id", first: place), in: "id")
                } else {
                    first[id] = row.place()
                }
            }
            diagnostics += row.faults
        }
        diagnostics += table.faults
        guard !diagnostics.hasErrors else { return }
        numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
        findSharedAddresses()
        if findsSimilarNames { findSimilarNames() }
    }

    /// The problem of a form that names this application; `nil` where there is none.
    ///
    /// A file with errors cannot tell that an application is missing.
    func diagnostic(
        forReferenceTo id: String, at place: Place, suggesting: Bool
    ) -> Diagnostic? {
        guard !diagnostics.hasErrors, numbers[id] == nil else { return nil }
        let nearest =
            suggesting && all.count <= Self.maximumNames
            ? suggestion(for: id, among: numbers.keys) : nil
        return Diagnostic(
            .unknownReference(in: "application", to: file, suggestion: nearest), at: place)
    }

    /// Adds what other records say about the person of an application.
    func complete(_ context: inout ApplicationContext, number: Int) {
        let candidate = all[number].candidate
        context.similarName = similarNames[number].map { all[$0].place }
        if !sharedAddresses.isEmpty {
            context.others = OtherApplications(
                than: number, in: candidate.addresses.compactMap { sharedAddresses[$0] })
        }
        context.doNotEmail =
            all[number].doNotEmail ? all[number].place : context.others.doNotEmail
        context.addressSharedWith = context.others.named(otherThan: candidate)
    }

    /// The same list, in which these applications got an offer letter.
    func offering(to offered: Set<String>) -> ApplicationList {
        var list = self
        for id in offered {
            guard let number = numbers[id] else { continue }
            for address in all[number].candidate.addresses {
                list.sharedAddresses[address]?.noteOffer(to: all[number], number: number)
            }
        }
        return list
    }

    private mutating func findSharedAddresses() {
        var first: [String: Int] = [:]
        for (number, application) in all.enumerated() {
            for address in application.candidate.addresses {
                guard let earlier = first[address] else {
                    first[address] = number
                    continue
                }
                if sharedAddresses[address] == nil {
                    sharedAddresses[address, default: AddressGroup()]
                        .add(all[earlier], number: earlier)
                }
                sharedAddresses[address]?.add(application, number: number)
            }
        }
    }

    private mutating func findSimilarNames() {
        for numbers in Dictionary(grouping: all.indices, by: { all[$0].position }).values {
            SimilarNames.forEachPair(
                among: numbers.compactMap { number in
                    all[number].candidate.fullName.map { (number, $0) }
                }
            ) { one, other in
                guard all[one].candidate.addresses.isDisjoint(with: all[other].candidate.addresses)
                else { return }
                similarNames[one] = min(similarNames[one] ?? other, other)
                similarNames[other] = min(similarNames[other] ?? one, one)
            }
        }
    }
}

/// Finds people whose names are so alike that one may be taken for the other.
///
/// Two names are alike where they have the same letters, or would have with one letter left out of
/// either: `Jon Smith` and `John Smith`, `Anna Meyer` and `Anna Meier`. Case, accents and the order
/// of the words do not count.
private enum SimilarNames {
    /// Longer than any name, in bytes; no other name is like a longer one.
    private static let maximumLength = 100

    /// Hands over pairs of people, the earlier one first, so that everybody who has a similar name
    /// is in at least one.
    static func forEachPair(
        among people: [(number: Int, name: String)], _ body: (Int, Int) -> Void
    ) {
        // The latest person by the hash of the name with a letter left out: two million strings
        // would take hundreds of megabytes. Two names that share a hash only by chance cost a
        // review note.
        var latest: [Int: Int32] = [:]
        latest.reserveCapacity(people.count * 8)
        for (number, name) in people where (1...maximumLength).contains(name.utf8.count) {
            let words = Words(name)
            let letters = Array(
                words.map { Array(words.form(of: $0)) }
                    .sorted { $0.lexicographicallyPrecedes($1) }.joined())
            for omitted in -1..<letters.count {
                let key = hash(of: letters, omitting: omitted)
                if let earlier = latest.updateValue(Int32(number), forKey: key),
                    Int(earlier) != number
                {
                    body(Int(earlier), number)
                }
            }
        }
    }

    private static func hash(of letters: [UInt8], omitting omitted: Int) -> Int {
        var hasher = Hasher()
        letters.withUnsafeBytes { bytes in
            if omitted > 0 { hasher.combine(bytes: .init(rebasing: bytes[..<omitted])) }
            hasher.combine(bytes: .init(rebasing: bytes[(omitted + 1)...]))
        }
        return hasher.finalize()
    }
}

extension Candidate {
    /// The addresses on the wire, in lower case as mailboxes are in practice; people are told apart
    /// by them.
    fileprivate var addresses: Set<String> {
        Set([email, privateEmail].compactMap { $0?.wire.lowercased() })
    }
}

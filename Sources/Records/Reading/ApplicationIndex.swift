import Letters
import Liquid
import MIME

/// What all applications together tell of each: whose they are, and who stands beside whom.
///
/// It keeps some 200 bytes an application, and of its text no more than the keys.
struct ApplicationIndex: Sendable {
    private struct Entry {
        let other: Candidacy.Other
        let addresses: Set<Int>
        let givenName: UInt64?
        let doNotEmail: Bool
        var namesake: Int32?
    }

    private var lines: [String: Int32] = [:]
    private var file = ""
    private var entries: [Entry] = []
    private var numbers: [String: Int32] = [:]
    private var atAddress: [Int: [Int32]] = [:]
    private var namesakes = Namesakes()

    /// Whether it has every application: a table with faults cannot say that one is not there.
    var isWhole = true

    /// How many applications there are.
    var count: Int { lines.count }

    /// Takes one more key; the place of the record that has it already, if there is one.
    mutating func insert(_ id: String, at place: Place) -> Place? {
        file = place.file
        if let line = lines[id] { return Place(file: file, line: Int(line)) }
        lines[id] = Int32(place.line)
        return nil
    }

    /// Takes note of an application, beside those before it.
    mutating func note(_ application: Application) {
        let number = Int32(entries.count)
        let candidate = application.candidate
        var entry = Entry(
            other: Candidacy.Other(
                id: application.id, position: application.position, status: application.status,
                place: application.place),
            addresses: Set([candidate.email, candidate.privateEmail].compactMap(\.?.person)),
            givenName: Words(candidate.givenName).first?.hash, doNotEmail: application.doNotEmail)
        for address in entry.addresses { atAddress[address, default: []].append(number) }
        let name = candidate.fullName ?? ""
        if let other = namesakes.insert(name, for: application.position, number: number),
            entries[Int(other)].addresses.isDisjoint(with: entry.addresses)
        {
            entry.namesake = other
            entries[Int(other)].namesake = number
        }
        entries.append(entry)
        numbers[application.id] = number
    }

    /// Lets go of what only reading needs.
    mutating func finish() {
        namesakes = Namesakes()
    }

    /// Adds what other records tell of a candidacy.
    func complete(_ candidacy: inout Candidacy) {
        guard let number = numbers[candidacy.application.id] else { return }
        let entry = entries[Int(number)]
        candidacy.namesake = entry.namesake.map { entries[Int($0)].other.place }
        let others = Set(entry.addresses.flatMap { atAddress[$0] ?? [] }).subtracting([number])
            .sorted().map { entries[Int($0)] }
        candidacy.others = others.map(\.other)
        candidacy.doNotEmail = ([entry] + others).first(where: \.doNotEmail)?.other.place
        candidacy.addressSharedWith =
            others.first { $0.givenName != entry.givenName }?.other.place
    }

    /// What is wrong with a form that names this application; `nil` where it is there.
    func fault(of id: String, at place: Place) -> Fault? {
        guard isWhole, lines[id] == nil else { return nil }
        let nearest = lines.count > 1000 ? nil : suggestion(for: id, among: lines.keys.sorted())
        return Fault(
            .unknownReference(in: "application", to: file, suggestion: nearest), at: place)
    }
}

extension EmailAddress {
    /// What tells people apart: the address on the wire, in lower case as mailboxes are in practice.
    fileprivate var person: Int { wire.lowercased().hashValue }
}

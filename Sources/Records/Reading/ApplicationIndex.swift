import Letters
import Liquid
import MIME

/// The keys of all applications, to find forms that belong to none and keys that stand twice.
struct ApplicationIndex: Sendable {
    private var lines: [String: Int32] = [:]
    private var file = ""
    private var offers: [String: (id: String, line: Int32)] = [:]
    private var silent: [String: Int32] = [:]

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

    /// Takes note of a person who has an offer, was hired, or asked not to be written to.
    mutating func note(_ application: Application) {
        guard let person = application.candidate.email?.person else { return }
        let line = Int32(application.place.line)
        if application.isOffered { offers[person] = (application.id, line) }
        if application.doNotEmail { silent[person] = line }
    }

    /// Where the person of an application asked not to be written to, on this one or another.
    func doNotEmail(_ application: Application) -> Place? {
        if application.doNotEmail { return application.place }
        let line = application.candidate.email.flatMap { silent[$0.person] }
        return line.map { Place(file: file, line: Int($0)) }
    }

    /// Where the person of an application has an offer, or was hired, on another one.
    func offer(besides application: Application) -> Place? {
        guard let person = application.candidate.email?.person, let offer = offers[person],
            offer.id != application.id
        else { return nil }
        return Place(file: file, line: Int(offer.line))
    }

    /// What is wrong with a form that names this application; `nil` where it is there.
    func fault(of id: String, at place: Place) -> Fault? {
        guard isWhole, lines[id] == nil else { return nil }
        let suggestion = lines.count > 1000 ? nil : suggestion(for: id, among: lines.keys.sorted())
        return Fault(
            .unknownReference(in: "application", to: file, suggestion: suggestion), at: place)
    }
}

extension EmailAddress {
    /// What tells people apart: the address on the wire, in lower case as mailboxes are in practice.
    fileprivate var person: String { wire.lowercased() }
}

import Letters
import MIME

/// The applications of people who have more than one, and of those who share an address.
///
/// Only of these something is kept, some 300 bytes each; most people apply once, with an address of
/// their own.
struct SamePerson: Sendable {
    private struct Relative {
        let other: ApplicationContext.Other
        let addresses: Set<String>

        /// The first word of the given name.
        let givenName: [UInt8]?
        let doNotEmail: Bool
    }

    private var relatives: [UInt32: Relative] = [:]
    private var atAddress: [String: [UInt32]] = [:]

    /// Takes an application, by its number.
    mutating func note(_ application: Application, number: UInt32) {
        let words = Words(application.candidate.givenName)
        let addresses = application.candidate.addresses
        for address in addresses { atAddress[address, default: []].append(number) }
        relatives[number] = Relative(
            other: ApplicationContext.Other(
                id: application.id, position: application.position, status: application.status,
                place: application.place),
            addresses: addresses, givenName: words.first.map { Array(words.form(of: $0)) },
            doNotEmail: application.doNotEmail)
    }

    /// Whether two applications have an address in common.
    func areOfOne(_ number: UInt32, _ other: UInt32) -> Bool {
        guard let one = relatives[number], let other = relatives[other] else { return false }
        return !one.addresses.isDisjoint(with: other.addresses)
    }

    /// Adds what the others of the same person tell of a candidacy.
    func complete(_ candidacy: inout ApplicationContext, number: UInt32) {
        let application = candidacy.application
        candidacy.doNotEmail = application.doNotEmail ? application.place : nil
        guard let own = relatives[number] else { return }
        let others = Set(own.addresses.flatMap { atAddress[$0] ?? [] }).subtracting([number])
            .sorted().compactMap { relatives[$0] }
        candidacy.others = others.map(\.other)
        candidacy.doNotEmail = ([own] + others).first(where: \.doNotEmail)?.other.place
        candidacy.addressSharedWith = others.first { $0.givenName != own.givenName }?.other.place
    }
}

extension Candidate {
    /// What tells people apart: the addresses on the wire, in lower case as mailboxes are in practice.
    var addresses: Set<String> {
        Set([email, privateEmail].compactMap { $0?.wire.lowercased() })
    }
}

import Core
import Letters
import Testing

/// The other applications of a person answer from a summary as reading all of them would.
@Suite struct OtherApplicationsTests {
    /// Applications at one address, of all kinds.
    private static let applications = (0..<60).map { number in
        Application(
            id: "A-\(number)",
            candidate: Candidate(givenName: number % 7 == 3 ? "Bo" : "Ann", email: nil),
            position: "P-\(number % 4)",
            status: [.rejected, .active, .hired, .withdrawn, .rejected][number * 3 % 5],
            doNotEmail: number % 11 == 5,
            place: Place(file: "applications.csv", line: number + 2))
    }

    private static let lettersOfOffer = [1, 44]

    private func others(of number: Int, among range: Range<Int>) -> OtherApplications {
        var group = AddressGroup()
        for member in range { group.add(Self.applications[member], number: member) }
        for member in Self.lettersOfOffer where range.contains(member) {
            group.noteOffer(to: Self.applications[member], number: member)
        }
        return OtherApplications(than: number, in: [group])
    }

    @Test(arguments: [0..<2, 0..<8, 2..<9, 13..<15, 0..<60])
    func `every answer is that of reading all others`(range: Range<Int>) {
        for number in range {
            let own = Self.applications[number]
            let found = others(of: number, among: range)
            func first(_ isMeant: (Int, Application) -> Bool) -> Place? {
                range.first { $0 != number && isMeant($0, Self.applications[$0]) }
                    .map { Self.applications[$0].place }
            }
            #expect(
                found.offered
                    == first { $1.status == .hired || Self.lettersOfOffer.contains($0) })
            #expect(found.doNotEmail == first { $1.doNotEmail })
            #expect(found.withdrawn(within: []) == first { $1.status == .withdrawn })
            #expect(
                found.withdrawn(within: ["P-1", "P-2"])
                    == first { $1.status == .withdrawn && ["P-1", "P-2"].contains($1.position) })
            #expect(
                found.named(otherThan: own.candidate)
                    == first { $1.candidate.givenName != own.candidate.givenName })
        }
    }

    @Test func `of two addresses the first record answers`() {
        var groups = [AddressGroup(), AddressGroup()]
        for number in [5, 7, 8] { groups[0].add(Self.applications[number], number: number) }
        for number in [4, 7, 9] { groups[1].add(Self.applications[number], number: number) }
        #expect(
            OtherApplications(than: 7, in: groups).offered == Self.applications[4].place)
        #expect(OtherApplications(than: 7).offered == nil)
    }
}

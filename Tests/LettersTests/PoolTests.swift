import Core
import Letters
import Testing

/// Who may be asked again, and for what.
@Suite struct PoolTests {
    private func entry(
        told: String? = "2027-05-31", _ change: (inout Fixture) -> Void = { _ in }
    ) throws -> PoolEntry? {
        let day = try #require(CalendarDate("2026-11-20"))
        var fixture = Fixture()
        fixture.contactUntil = CalendarDate("2027-05-31")
        fixture.past = [
            PastLetter(
                .rejectionWithFeedback, occasion: "decision", on: day,
                contactUntil: told.flatMap { CalendarDate($0) })
        ]
        fixture.openPositions = [
            Position(
                id: "P-7", title: "Sensor Engineer", skills: ["design"],
                place: Fixture.positionPlace)
        ]
        change(&fixture)
        let today = try #require(CalendarDate("2026-11-23"))
        return PoolEntry(of: try fixture.context, by: fixture.team, on: today)
    }

    @Test func `whoever was told so may be asked, for what fits`() throws {
        let entry = try #require(try entry())
        #expect(entry.until == CalendarDate("2027-05-31"))
        #expect(entry.consent == .open(daysLeft: 189))
        #expect(entry.openRoles.map(\.position.id) == ["P-7"])
    }

    @Test func `whoever was told nothing is not in the pool`() throws {
        #expect(try entry(told: nil) == nil)
        #expect(try entry { $0.past = [] } == nil)
    }

    @Test func `the earlier day counts, of what was told and what the record has`() throws {
        #expect(try entry(told: "2026-12-31")?.until == CalendarDate("2026-12-31"))
        let shortened = try entry { $0.contactUntil = CalendarDate("2026-11-30") }
        #expect(shortened?.consent == .open(daysLeft: 7))
    }

    @Test func `consent ends with its day, by a word, or with the job`() throws {
        #expect(try entry(told: "2026-11-23")?.consent == .open(daysLeft: 0))
        #expect(try entry(told: "2026-11-22")?.consent == .ended)
        #expect(try entry { $0.contactUntil = nil }?.consent == .ended)
        #expect(try entry { $0.doNotEmail = true }?.consent == .ended)
        #expect(try entry { $0.status = .hired }?.consent == .ended)
        #expect(try entry { $0.status = .active }?.consent == .ended)
        #expect(try entry { $0.others = Fixture.other(.hired) }?.consent == .ended)
        #expect(try entry(told: "2026-11-22")?.openRoles == [])
    }
}

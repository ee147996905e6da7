import Core
import Letters
import Records
import TestSupport
import Testing

/// What all records together tell of one person.
@Suite struct PeopleTests {
    private func applications(_ rows: [String]) throws -> [ApplicationContext] {
        let csv = """
            id,given_name,family_name,email,position,status
            \(rows.joined(separator: "\n"))

            """
        return try WorkspaceFixture(["applications.csv": csv]).contexts()
    }

    @Test(arguments: [
        ("Jon,Smith", "John,Smith"), ("Anna,Meyer", "Anna,Meier"), ("Zoë,Lind", "ZOE,Lind"),
        ("Ada,Byron", "Byron,Ada"), ("Ada,Byron", "Ada,Byron"),
    ])
    func `people of similar names in one position know of each other`(one: String, other: String)
        throws
    {
        let found = try applications([
            "A-1,\(one),one@example.com,P-1,active", "A-2,\(other),other@example.com,P-1,active",
        ])
        #expect(found.map(\.similarName?.line) == [3, 2])
    }

    @Test(arguments: [
        ("Ada,Byron", "Ben,Byron"), ("Ada,Byron", "Ada,Lovelace"), ("Ada,Byron", ","),
        (String(repeating: "a", count: 100_000), String(repeating: "a", count: 100_001)),
    ])
    func `people of different names are not taken for each other`(one: String, other: String) throws
    {
        let rows = [one, other].map { $0.contains(",") ? $0 : "\($0)," }
        let found = try applications([
            "A-1,\(rows[0]),one@example.com,P-1,active",
            "A-2,\(rows[1]),other@example.com,P-1,active",
        ])
        #expect(found.map(\.similarName) == [nil, nil])
    }

    @Test func `one person who applied twice is no similarName`() throws {
        let found = try applications([
            "A-1,Ada,Byron,ada@example.com,P-1,active", "A-2,Ada,Byron,Ada@example.com,P-1,active",
        ])
        #expect(found.map(\.similarName) == [nil, nil])
        #expect(found.map(\.addressSharedWith) == [nil, nil])
    }

    @Test func `two people with one address know of each other`() throws {
        let found = try applications([
            "A-1,Ada,Byron,home@example.com,P-1,active",
            "A-2,Ben,Byron,home@example.com,P-1,active",
        ])
        #expect(found.map(\.addressSharedWith?.line) == [3, 2])
    }

    @Test func `a person is known by the private address, too`() throws {
        let csv = """
            id,given_name,email,private_email,position,status
            A-1,Ada,ada@work.example,ada@example.com,P-1,hired
            A-2,Ada,ada@example.com,,P-1,rejected

            """
        let found = try WorkspaceFixture(["applications.csv": csv]).contexts()
        #expect(found.map(\.others.offered?.line) == [nil, 2])
    }
}

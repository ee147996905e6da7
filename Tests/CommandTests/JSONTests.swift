import Foundation
import Testing

/// What `--json` prints is JSON, and accounts for everybody.
@Suite struct JSONTests {
    private func object(_ result: Command.Result) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        return try #require(value as? [String: Any])
    }

    private func states(_ object: [String: Any]) throws -> [String: Int] {
        let letters = try #require(object["letters"] as? [[String: Any]])
        return Dictionary(grouping: letters) { $0["state"] as? String ?? "" }.mapValues(\.count)
    }

    @Test func `from compose to status`() throws {
        let regards = try Command.inSample()
        let composed = try object(
            regards("compose", "rejection-with-feedback", "-o", "outbox/no", "--json"))
        #expect(composed["selected"] as? Int == 9)
        #expect(try states(composed) == ["composed": 6, "held": 3])

        let approved = try object(regards("approve", "no", "--by", "Dana", "--json"))
        #expect(approved["approved"] as? Int == 6 && approved["by"] as? String == "Dana")

        let sent = try object(regards("send", "no", "--to", "eml:sent", "--final", "--json"))
        #expect(sent["approved"] as? Int == 6 && sent["accepted"] as? Int == 6)
        #expect(sent["not_attempted"] as? Int == 0)
        #expect(try states(sent) == ["accepted": 6, "held": 3])

        let status = try object(regards("status", "no", "--json"))
        #expect(status["approved_by"] as? String == "Dana")
        #expect(try states(status) == ["accepted": 6, "held": 3])
    }

    @Test func `a failure is JSON too`() throws {
        let failed = try Command()("check", "--json")
        #expect(failed.code == 66)
        #expect(
            try object(failed)["error"] as? String
                == ".: not a workspace, as it has no regards.yaml")
    }

    @Test func `init, check and show`() throws {
        let regards = try Command()
        let made = try object(regards("init", "acme", "--sample", "--json"))
        #expect((made["files"] as? [String])?.contains("applications.csv") == true)
        let checked = try object(regards("check", "--workspace", "acme", "--json"))
        #expect((checked["letters"] as? [Any])?.count == 5)
        let shown = try object(
            regards("show", "A-1003", "rejection-with-feedback", "-w", "acme", "--json"))
        #expect((shown["sources"] as? [String])?.isEmpty == false)
    }
}

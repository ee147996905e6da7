import Foundation
import TestSupport
import Testing

/// Promises, from the record and the letter to what became of them.
@Suite struct DueTests {
    /// The states of the promises to an application, those of clocks left out.
    private func states(_ result: Command.Result, of application: String) throws -> [String] {
        #expect(result.code == 0)
        let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        let report = try #require(value as? [String: Any])
        let promises = try #require(report["promises"] as? [[String: Any]])
        return promises.filter { $0["application"] as? String == application && $0["clock"] == nil }
            .map { "\($0["made_by"] ?? "") \($0["state"] ?? "")" }
    }

    private func send(_ letter: String, of regards: Command) throws {
        #expect(try regards("compose", letter, "-o", "outbox/\(letter)").code == 0)
        #expect(try regards("approve", letter, "--by", "Dana").code == 0)
        #expect(try regards("send", letter, "--to", "maildir:sent").code == 0)
    }

    @Test func `a look at the promises, the records or a letter makes no ledger`() throws {
        let regards = try Command.inSample()
        #expect(try regards("due").output.contains("A-1001"))
        #expect(try regards("check").code == 0)
        #expect(try regards("show", "A-1001", "delay-notice").code == 0)
        #expect(try regards("compose", "delay-notice", "--due", "--within", "366").code == 0)
        #expect(try !regards.folder.files().contains { $0.hasPrefix(".regards") })
    }

    @Test func `a promise is open from acceptance on, replaced by a notice, kept by a letter`()
        throws
    {
        let regards = try Command.inSample()
        let told = try states(regards("due", "--json", "--within", "366"), of: "A-1001")
        #expect(told.first?.hasPrefix("promised_by ") == true)
        try send("delay-notice", of: regards)
        #expect(
            try states(regards("due", "--json", "--within", "366"), of: "A-1001").last
                == "delay-notice due_soon")
        #expect(
            try states(regards("due", "--json", "--within", "0"), of: "A-1001").last
                == "delay-notice open")
        try send("status-update", of: regards)
        #expect(
            try states(regards("due", "--json", "--within", "0"), of: "A-1001").suffix(2)
                == ["delay-notice kept", "status-update open"])
        let held = try regards("compose", "delay-notice", "--due", "--within", "366", "-o", "x")
        #expect(held.output.contains("    A-1001  date-not-later: "))
    }

    @Test func `a notice is drafted for those to whom a promise is due, and no others`() throws {
        let regards = try Command()
        try regards.folder.write(
            "organization: {name: Acme}\nsender: {name: Dana, email: dana@acme.example}\n",
            to: "regards.yaml")
        try regards.folder.write("id,title,status\nP-1,Engineer,open\n", to: "positions.csv")
        try regards.folder.write(
            """
            id,given_name,email,position,status,next_step,next_step_by,promised_by
            A-1,Ada,ada@example.com,P-1,active,a call,9999-11-24,2020-01-01
            A-2,Ben,ben@example.com,P-1,active,a call,9999-11-24,9999-11-23
            A-3,Cid,cid@example.com,P-1,active,a call,9999-11-24,
            A-4,Dee,dee@example.com,P-1,withdrawn,a call,9999-11-24,2020-01-01
            A-5,Eve,eve@example.com,P-1,rejected,a call,9999-11-24,2020-01-01

            """, to: "applications.csv")
        #expect(
            try regards("compose", "delay-notice", "--due", "-o", "x").output
                == "composed 1 of 1 delay-notice letters into ./x\n")
        let listed = try regards("due").output.split(separator: "\n")
        #expect(listed.filter { $0.contains(":") }.first == "overdue 2:")
        #expect(listed.contains { $0.hasPrefix("    A-1  2020-01-01  ") })
        #expect(!listed.contains { $0.contains("A-4") })
        let nobody = try regards("compose", "status-update", "--application", "A-3", "--due")
        #expect(nobody.code == 66)
    }

    @Test func `days ahead go with the promises that are due`() throws {
        let regards = try Command.inSample()
        #expect(try regards("compose", "delay-notice", "--within", "3").code == 64)
        #expect(try regards("due", "--within", "-1").code == 64)
    }
}

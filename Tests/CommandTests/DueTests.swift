import Foundation
import TestSupport
import Testing

/// `regards due`: promises with their states, and the word of a person.
@Suite struct DueTests {
    /// The states of the promises to an application, without deadlines.
    private func states(_ result: Command.Result, of application: String) throws -> [String] {
        #expect(result.code == 0)
        let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        let report = try #require(value as? [String: Any])
        let promises = try #require(report["promises"] as? [[String: Any]])
        return promises.filter {
            $0["application"] as? String == application && $0["deadline"] == nil
        }
        .map { "\($0["made_by"] ?? "") \($0["state"] ?? "")" }
    }

    private func send(_ letter: String, of regards: Command) throws {
        #expect(try regards("compose", letter, "-o", "outbox/\(letter)").code == 0)
        #expect(try regards("approve", letter, "--by", "Dana").code == 0)
        #expect(try regards("send", letter, "--to", "maildir:sent", "--final").code == 0)
    }

    @Test func `commands that only look make no ledger`() throws {
        let regards = try Command.inSample()
        #expect(try regards("due").output.contains("A-1001"))
        #expect(try regards("check").code == 0)
        #expect(try regards("show", "A-1001", "delay-notice").code == 0)
        #expect(try !regards.folder.files().contains { $0.hasPrefix(".regards") })
    }

    @Test func `a promise is open from acceptance on, and a letter that repeats it continues it`()
        throws
    {
        let regards = try Command.inSample()
        let told = try states(regards("due", "--json", "--within", "366"), of: "A-1001")
        #expect(told.first?.hasPrefix("promised_by ") == true)
        try send("delay-notice", of: regards)
        #expect(
            try states(regards("due", "--json", "--within", "366"), of: "A-1001").last
                == "delay-notice due_soon")
        for letter in ["status-update", "thank-you"] {
            try send(letter, of: regards)
            let now = try states(regards("due", "--json", "--within", "0"), of: "A-1001")
            #expect(now.count == 2 && now.last == "delay-notice open")
        }
        let held = try regards("compose", "delay-notice", "--due", "--within", "366", "-o", "x")
        #expect(held.output.contains("    A-1001  date-not-later: "))
    }

    @Test func `a notice is drafted only for candidates whose promise is due`() throws {
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

    @Test func `wrong options are refused`() throws {
        let regards = try Command.inSample()
        #expect(try regards("compose", "delay-notice", "--within", "3").code == 64)
        #expect(try regards("due", "--within", "-1").code == 64)
        #expect(try regards("due", "--on", "2026-11-20").code == 64)
        #expect(try regards("due", "--kept", "A-1001", "--on", "20.11.2026").code == 64)
        #expect(try regards("due", "--kept", "A-1001", "--within", "3").code == 64)
        #expect(try regards("due", "--kept", "A-0").code == 66)
    }

    /// A workspace with two promises to A-1, by the record and by a letter, and none to A-2.
    private func workspace() throws -> Command {
        let regards = try Command()
        try regards.folder.write(
            "organization: {name: Acme}\nsender: {name: Dana, email: dana@acme.example}\n",
            to: "regards.yaml")
        try regards.folder.write("id,title,status\nP-1,Engineer,open\n", to: "positions.csv")
        try regards.folder.write(
            """
            id,given_name,email,position,status,next_step,next_step_by,promised_by
            A-1,Ada,ada@example.com,P-1,active,a call,9999-11-24,9999-12-01
            A-2,Ben,ben@example.com,P-1,active,a call,9999-11-24,

            """, to: "applications.csv")
        #expect(
            try regards("compose", "status-update", "--application", "A-1", "-o", "outbox/update")
                .code == 0)
        #expect(try regards("approve", "update", "--by", "Dana").code == 0)
        #expect(try regards("send", "update", "--to", "maildir:sent", "--final").code == 0)
        return regards
    }

    @Test func `a person says which promise was kept, once`() throws {
        let regards = try workspace()
        let unclear = try regards("due", "--kept", "A-1")
        #expect(unclear.code == 64)
        #expect(
            unclear.errors
                == "error: A-1 has 2 open promises; add --promise with the day or the words of one, "
                + "such as --promise 9999-12-01\n")
        #expect(unclear.output.split(separator: "\n").count == 2)
        let day = ["due", "--kept", "A-1", "--promise", "9999-11-24"]
        let kept = try regards.run(day + ["--by", "Priya"])
        #expect(kept.code == 0 && kept.output.hasPrefix("recorded as kept:\n    A-1  9999-11-24"))
        #expect(kept.output.contains(", says Priya)"))
        let again = try regards.run(day)
        #expect(again.code == 0)
        #expect(again.output == "already " + kept.output)
        #expect(
            try states(regards("due", "--json"), of: "A-1")
                == ["status-update kept", "promised_by open"])
        let last = try regards("due", "--kept", "A-1", "--json")
        #expect(last.output.contains("\"state\":\"kept\"") && last.output.contains("confirmed_by"))
        #expect(try !states(regards("due", "--json"), of: "A-1").contains { $0.hasSuffix("open") })
    }

    @Test func `a person cannot keep what was not promised, or on a day that cannot be`() throws {
        let regards = try workspace()
        let none = try regards("due", "--kept", "A-2")
        #expect(none.code == 65)
        #expect(none.errors.hasPrefix("error: A-2 has no open promise; "))
        let other = try regards("due", "--kept", "A-1", "--promise", "a visit")
        #expect(other.code == 65)
        #expect(other.errors.hasPrefix("error: A-1 has no open promise of \"a visit\"; "))
        for day in ["9999-01-01", "2020-01-01"] {
            let refused = try regards(
                "due", "--kept", "A-1", "--promise", "9999-11-24", "--on", day)
            #expect(refused.code == 64 && refused.errors.hasPrefix("error: --on \(day): "))
        }
        #expect(
            try states(regards("due", "--json"), of: "A-1")
                == ["status-update open", "promised_by open"])
    }
}

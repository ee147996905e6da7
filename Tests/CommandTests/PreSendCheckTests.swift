import Foundation
import TestSupport
import Testing

/// The records are looked at again when letters leave.
@Suite struct PreSendCheckTests {
    /// A sample workspace with an approved batch `b`.
    private func approved(_ letter: String) throws -> Command {
        let regards = try Command.inSample()
        try regards("compose", letter, "-o", "outbox/b")
        try regards("approve", "b")
        return regards
    }

    /// Changes the row of an application; without another text it is gone.
    private func change(
        _ application: String, in regards: Command, _ old: String, to new: String? = nil
    ) throws {
        let file = "applications.csv"
        let text = String(decoding: try regards.folder.bytes(of: file), as: UTF8.self)
        let lines = text.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("\(application),") else { return String(line) }
            return new.map { String(line.replacing(old, with: $0)) }
        }
        try regards.folder.write(lines.joined(separator: "\n") + "\n", to: file)
    }

    @Test func `a letter that nobody wants any more stays, and the others leave`() throws {
        let regards = try approved("offer-rationale")
        try change("A-1002", in: regards, ",false", to: ",true")
        let sent = try regards("send", "b", "--to", "maildir:sent", "--final")
        #expect(
            sent
                == .init(
                    output: """
                        2 approved: 1 accepted, 0 refused, 0 deferred, 0 uncertain, 1 not attempted
                            A-1002  do-not-email: the record says do_not_email; reach this person in another way (applications.csv:3:1)

                        """,
                    errors: """
                        error: 1 letter was not accepted
                        the records have changed since; compose anew for those who are owed a letter

                        """,
                    code: 65))
        #expect(try regards.folder.files(in: "sent/new").count == 1)
        #expect(try regards("status", "b").output.contains("1 accepted"))

        try change("A-1002", in: regards, ",true", to: ",false")
        #expect(try regards("send", "b", "--to", "maildir:sent", "--final").code == 0)
        #expect(try regards.folder.files(in: "sent/new").count == 2)
    }

    @Test(arguments: [
        (" 10:00", " 11:00"), ("example/a-1002", "example/b"), ("Nadia", "Nadja"),
        ("nadia.obrien@", "n.obrien@"),
    ])
    func `a letter whose record has changed since stays until it is composed again`(
        old: String, new: String
    ) throws {
        let regards = try approved("offer-rationale")
        try change("A-1002", in: regards, old, to: new)
        let sent = try regards("send", "b", "--to", "maildir:sent", "--final")
        #expect(sent.code == 65)
        #expect(
            sent.output.contains(
                "    A-1002  record-changed: name, address, next step or consent have changed"))
        #expect(!sent.output.contains("obrien"))
        #expect(try regards.folder.files(in: "sent/new").count == 1)
    }

    @Test func `a letter stays that names a position which is not open any more`() throws {
        let regards = try approved("rejection-with-feedback")
        let file = "positions.csv"
        let text = String(decoding: try regards.folder.bytes(of: file), as: UTF8.self)
        let lines = text.split(separator: "\n").map { line in
            let isNamed = line.hasPrefix("validation-engineer")
            return line.replacing(",open,", with: isNamed ? ",closed," : ",open,")
        }
        try regards.folder.write(lines.joined(separator: "\n") + "\n", to: file)
        let sent = try regards("send", "b", "--to", "maildir:sent", "--final")
        #expect(
            sent.output.contains(
                "    A-1003  record-changed: the letter names validation-engineer, which is not open"
            ))
        #expect(try regards.folder.files(in: "sent/new").count == 4)
    }

    @Test func `do_not_email, another status and a record that is gone are told apart`() throws {
        let regards = try approved("rejection-with-feedback")
        try change("A-1003", in: regards, ",false", to: ",true")
        let letters = try regards("status", "b").output.split(separator: "\n")
            .filter { $0.hasSuffix("  approved") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
            .filter { $0 != "A-1003" }
        try change(letters[0], in: regards, ",rejected,", to: ",hired,")
        try removeForms(of: letters[1], in: regards)
        try change(letters[1], in: regards, "")
        let sent = try regards("send", "b", "--to", "maildir:sent", "--final", "--json")
        #expect(sent.code == 65)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(sent.output.utf8)) as? [String: Any])
        #expect(report["withheld"] as? Int == 3 && report["not_attempted"] as? Int == 3)
        #expect(report["accepted"] as? Int == 3)
        let rows = try #require(report["letters"] as? [[String: Any]])
        var rules: [String: String] = [:]
        for row in rows {
            guard let withheld = row["withheld"] as? [String: String] else { continue }
            rules[try #require(row["application"] as? String)] = withheld["rule"]
        }
        #expect(
            rules == [
                "A-1003": "do-not-email", letters[0]: "wrong-status",
                letters[1]: "no-record",
            ])
    }

    @Test func `nothing leaves while the records have faults`() throws {
        let regards = try approved("offer-rationale")
        try change("A-1002", in: regards, ",offer,", to: ",ofer,")
        let sent = try regards("send", "b", "--to", "maildir:sent", "--final")
        #expect(sent.code == 65)
        #expect(sent.errors.contains("applications.csv:3:"))
        #expect(sent.errors.hasSuffix("1 error; nothing was composed or sent\n"))
        #expect(!FileManager.default.fileExists(atPath: "\(regards.folder.path)/sent"))
    }

    @Test func `a batch that was sent asks nothing of the records`() throws {
        let regards = try approved("offer-rationale")
        try regards("send", "b", "--to", "maildir:sent", "--final")
        try regards.folder.write("nonsense", to: "applications.csv")
        let again = try regards("send", "b", "--to", "maildir:sent", "--final")
        #expect(again.output == "nothing to send: all 2 letters were sent before\n")
        #expect(again.code == 0)
    }

    @Test func `a letter outside the sending window waits, and nobody is forgotten`() throws {
        let regards = try approved("rejection-with-feedback")
        let settings = String(
            decoding: try regards.folder.bytes(of: "regards.yaml"), as: UTF8.self)
        // Whenever this runs, it is a holiday.
        let holidays = (-1...2).map { days in
            Date(timeIntervalSinceNow: Double(days) * 86_400)
                .formatted(.iso8601.year().month().day())
        }
        let closed = """
            sending_window: {from: 8, to: 18}
            holidays: {all: [\(holidays.joined(separator: ", "))]}

            """
        try regards.folder.write(settings + closed, to: "regards.yaml")
        let sent = try regards("send", "b", "--to", "maildir:sent", "--final")
        #expect(sent.code == 75)
        #expect(
            sent.output.hasPrefix(
                "6 approved: 0 accepted, 0 refused, 0 deferred, 0 uncertain, 6 not attempted\n"))
        #expect(
            sent.output.contains(
                "    A-1003  sending-window: outside the sending window; send again from "))
        #expect(sent.output.contains(/day, \d{4}-\d\d-\d\d, 8:00 where the candidate lives \(appl/))
        #expect(try regards("status", "b").output.contains("6 not attempted"))

        try regards.folder.write(settings, to: "regards.yaml")
        #expect(try regards("send", "b", "--to", "maildir:sent", "--final").code == 0)
    }

    private func removeForms(of application: String, in regards: Command) throws {
        for file in try regards.folder.files(in: "evaluations") where file.hasPrefix(application) {
            try FileManager.default.removeItem(
                atPath: "\(regards.folder.path)/evaluations/\(file)")
        }
    }
}

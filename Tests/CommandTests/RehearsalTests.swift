import Foundation
import TestSupport
import Testing

/// Rehearsals into folders, and what counts.
@Suite struct RehearsalTests {
    private let regards: Command

    /// A sample workspace with an approved batch `b` of two offers, that may be sent at any hour.
    init() throws {
        regards = try Command.inSample()
        try addSettings("sending_window: any\n")
        try regards("compose", "offer-rationale", "-o", "outbox/b")
        try regards("approve", "b", "--by", "Dana")
    }

    @Test(arguments: ["maildir", "eml"])
    func `a rehearsal says so, and changes nothing`(scheme: String) throws {
        let before = try regards.folder.files(in: "outbox")
        let status = try regards("status", "b")
        for _ in 1...2 {
            #expect(
                try regards("send", "b", "--to", "\(scheme):rehearsal")
                    == .init(
                        output: """
                            rehearsal: wrote 2 of 2 letters to \(scheme):rehearsal; nobody was written to, and nothing was recorded

                            """,
                        errors: """
                            to send them: regards send b --to smtp://HOST
                            to count the letters in this folder as sent, add --final

                            """,
                        code: 0))
        }
        #expect(try regards.folder.files(in: "rehearsal").count == 2)
        #expect(try regards.folder.files(in: "outbox") == before)
        #expect(try regards("status", "b") == status)

        let counts = "2 approved: 2 accepted, 0 refused, 0 deferred, 0 uncertain, 0 not attempted\n"
        #expect(
            try regards("send", "b", "--to", "\(scheme):rehearsal", "--final")
                == .init(output: counts, errors: "", code: 0))
        #expect(try regards.folder.files(in: "rehearsal").count == 2)
    }

    @Test func `the folder of the settings counts, and another is a rehearsal`() throws {
        try addSettings("transport:\n  url: maildir:team\n")
        let rehearsal = try regards("send", "b", "--to", "maildir:rehearsal")
        #expect(rehearsal.output.hasPrefix("rehearsal: wrote 2 of 2"))
        #expect(rehearsal.errors.hasPrefix("to send them: regards send b\n"))
        #expect(try regards("send", "b").output.hasPrefix("2 approved: 2 accepted"))
        #expect(try regards.folder.files(in: "team").count == 2)
    }

    @Test(arguments: ["maildir:team", "maildir:./team/", "maildir:outbox/../team", "MAILDIR:link"])
    func `the folder of the settings counts also where it is named again`(url: String) throws {
        try addSettings("transport:\n  url: maildir:team\n")
        try FileManager.default.createDirectory(
            atPath: "\(regards.folder.path)/team", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: "\(regards.folder.path)/link", withDestinationPath: "team")
        let sent = try regards("send", "b", "--to", url)
        #expect(sent.output.hasPrefix("2 approved: 2 accepted"))
    }

    @Test func `what counted in a folder can be taken back, and is sent again`() throws {
        try regards("send", "b", "--to", "maildir:sent", "--final")
        let key = "offer-rationale/A-1002/decision"
        #expect(
            try regards("resolve", key, "unsent", "--by", "Dana").output
                == "\(key): settled as unsent by Dana\n")
        let rehearsal = try regards("send", "b", "--to", "eml:again")
        #expect(
            rehearsal.output == """
                rehearsal: wrote 1 of 2 letters to eml:again; nobody was written to, and nothing was recorded
                    A-1002  deferred (resolved as unsent)
                    A-1018  accepted

                """)
        let sent = try regards("send", "b", "--to", "eml:again", "--final")
        #expect(sent.output.hasPrefix("2 approved: 2 accepted"))
        #expect(try regards.folder.files(in: "again").count == 1)
    }

    @Test func `a letter that a send would withhold is not written, and the others are`() throws {
        let file = "applications.csv"
        let text = String(decoding: try regards.folder.bytes(of: file), as: UTF8.self)
        let lines = text.split(separator: "\n").map { line in
            line.replacing(",false", with: line.hasPrefix("A-1002,") ? ",true" : ",false")
        }
        try regards.folder.write(lines.joined(separator: "\n") + "\n", to: file)
        let rehearsal = try regards("send", "b", "--to", "maildir:rehearsal")
        #expect(rehearsal.code == 0)
        #expect(
            rehearsal.output == """
                rehearsal: wrote 1 of 2 letters to maildir:rehearsal; nobody was written to, and nothing was recorded
                    A-1002  do-not-email: the record says do_not_email; reach this person in another way (applications.csv:3:1)

                """)
        #expect(try regards.folder.files(in: "rehearsal").count == 1)
        let report = try object(regards("send", "b", "--to", "maildir:rehearsal", "--json"))
        #expect(report["rehearsal"] as? Bool == true)
        #expect(report["approved"] as? Int == 2 && report["written"] as? Int == 1)
        let letters = try #require(report["letters"] as? [[String: Any]])
        #expect(letters.map { $0["state"] as? String } == ["approved", "approved"])
        #expect(letters.map { $0["rehearsed"] as? Bool } == [false, true])
    }

    @Test func `the sending window is said, and keeps nothing from a rehearsal`() throws {
        // Whenever this runs, it is a holiday.
        let holidays = (-1...2).map { days in
            Date(timeIntervalSinceNow: Double(days) * 86_400)
                .formatted(.iso8601.year().month().day())
        }
        try replaceSettings(
            "sending_window: any\n",
            with: "holidays: {all: [\(holidays.joined(separator: ", "))]}\n")
        let rehearsal = try regards("send", "b", "--to", "maildir:rehearsal")
        #expect(rehearsal.code == 0)
        #expect(rehearsal.output.hasPrefix("rehearsal: wrote 2 of 2 letters"))
        #expect(
            rehearsal.output.contains(
                "    A-1002  sending-window: outside the sending window; send again from "))
        #expect(rehearsal.errors.hasPrefix("letters that would have to wait may be sent from 20"))
        #expect(try regards.folder.files(in: "rehearsal").count == 2)
    }

    @Test func `a rehearsal needs an approval, and an empty folder`() throws {
        try regards("compose", "thank-you", "-o", "outbox/c")
        #expect(try regards("send", "c", "--to", "maildir:rehearsal").code == 77)
        #expect(!FileManager.default.fileExists(atPath: "\(regards.folder.path)/rehearsal"))
        try regards("send", "b", "--to", "eml:rehearsal")
        for file in try regards.folder.files(in: "rehearsal") {
            try regards.folder.write("another letter", to: "rehearsal/\(file)")
        }
        let result = try regards("send", "b", "--to", "eml:rehearsal")
        #expect(result.code == 73)
        #expect(result.output.hasPrefix("rehearsal: wrote 0 of 2 letters"))
        #expect(result.output.contains(/\x20{4}A-1018  not written: ".*": holds another letter\n/))
        #expect(result.errors.hasSuffix("holds another letter\nchoose an empty folder\n"))
    }

    @Test(arguments: [
        (["--final"], "--final is for --to maildir:DIR and eml:DIR"),
        (["--to", "smtp://127.0.0.1:1?tls=none", "--final"], "always count as sent"),
        (["--to", "maildir:x", "--final", "--probe"], "nothing can be --final"),
        (["--to", "maildir:x", "--wait"], "a rehearsal does not --wait"),
        (["--application", "A-1002"], "--application names the letter for --test-to"),
        (["--test-to", "r@acme.example", "--wait"], "leave out --wait, --probe and --final"),
        (["--test-to", "r@acme.example", "--probe"], "leave out --wait, --probe and --final"),
        (["--test-to", "r@acme.example", "--to", "eml:x"], "--test-to needs a mail server"),
        (["--test-to", "robin.vance"], "--test-to: this address has no \"@\""),
        (
            ["--test-to", "r@acme.example\r\nRCPT TO:<b@x.example>"],
            "--test-to: this address may not have the byte at offset 14"
        ),
        (["--test-to", "r@acme.example, b@x.example"], "--test-to: this address"),
    ])
    func `options that do not go together are a usage error`(
        options: [String], message: String
    ) throws {
        let result = try regards.run(["send", "b"] + options)
        #expect(result.code == 64)
        #expect(result.errors.replacing("\n", with: " ").contains(message))
        #expect(result.output == "")
        #expect(!FileManager.default.fileExists(atPath: "\(regards.folder.path)/x"))
    }

    @Test func `a test names a letter of the batch, and a server`() throws {
        #expect(
            try regards("send", "b", "--test-to", "r@acme.example", "--application", "A-1")
                == .init(
                    output: "",
                    errors: """
                        error: this batch has no letter for the application "A-1"
                        regards status BATCH lists its letters

                        """,
                    code: 66))
        try regards("compose", "rejection-with-feedback", "-o", "outbox/c")
        let held = try regards(
            "send", "c", "--test-to", "r@acme.example", "--application", "A-1005")
        #expect(held.code == 65)
        #expect(held.errors.contains("for the application \"A-1005\": it is held\n"))
        try addSettings("transport:\n  url: maildir:team\n")
        let folder = try regards("send", "b", "--test-to", "r@acme.example")
        #expect(folder.code == 64)
        #expect(folder.errors.hasPrefix("error: --test-to needs a mail server"))
        #expect(!FileManager.default.fileExists(atPath: "\(regards.folder.path)/team"))
    }

    private func addSettings(_ text: String) throws {
        try replaceSettings("", with: text)
    }

    private func replaceSettings(_ old: String, with new: String) throws {
        let file = "regards.yaml"
        let text = String(decoding: try regards.folder.bytes(of: file), as: UTF8.self)
        try regards.folder.write(
            (old.isEmpty ? text : text.replacing(old, with: "")) + new, to: file)
    }

    private func object(_ result: Command.Result) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        return try #require(value as? [String: Any])
    }
}

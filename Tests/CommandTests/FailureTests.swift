import Foundation
import TestSupport
import Testing

/// Bad input: a clear error, the right exit code, and nothing half done.
@Suite struct FailureTests {
    @Test func `a folder that is no workspace`() throws {
        #expect(
            try Command()("check")
                == .init(
                    output: "",
                    errors: """
                        error: .: not a workspace, as it has no regards.yaml
                        make one with: regards init --sample acme

                        """,
                    code: 66))
    }

    @Test func `a workspace is not made over files`() throws {
        let regards = try Command.inSample()
        let before = try regards.folder.files()
        let result = try regards("init")
        #expect(
            result == .init(output: "", errors: "error: .: has files in it already\n", code: 73))
        #expect(try regards.folder.files() == before)
    }

    @Test func `records with faults compose nothing, and every fault is named`() throws {
        let regards = try Command.inSample()
        try regards.folder.write("id,title,status\nP-1,x,opne\n", to: "positions.csv")
        let result = try regards("compose", "thank-you")
        #expect(result.code == 65)
        #expect(
            result.errors.hasPrefix(
                "error: positions.csv:2:7: expected open, filled, closed, on_hold, internal in status; did you mean open?\n"
            ))
        #expect(result.errors.hasSuffix("1 error; nothing was composed or sent\n"))
        #expect(try regards.folder.files().allSatisfy { !$0.hasPrefix("outbox") })
    }

    @Test func `a template with faults is drawn, and composes nothing`() throws {
        let regards = try Command.inSample()
        try regards.folder.write(
            """
            ---
            letter: thank-you
            language: en
            subject: Thank you
            ---
            Dear {{ candidate.greeting_nam }},

            """, to: "templates/thank-you.en.md")
        let result = try regards("compose", "thank-you")
        #expect(result.code == 65)
        #expect(result.errors.contains("thank-you.en.md:6:"))
        #expect(result.errors.contains("greeting_name"))
        #expect(try regards.folder.files().allSatisfy { !$0.hasPrefix("outbox") })
    }

    @Test(arguments: [
        ["compose", "thank-yuo"], ["compose"], ["send"], ["resolve", "x", "sent"], ["frobnicate"],
    ])
    func `wrong usage`(arguments: [String]) throws {
        let regards = try Command.inSample()
        let result = try regards.run(arguments)
        #expect(result.code == 64)
        #expect(result.output == "")
    }

    @Test(arguments: ["", "  ", "Dana\u{1B}[2J"]) func `nobody cannot approve`(name: String) throws
    {
        let regards = try Command.inSample()
        try regards("compose", "thank-you", "-o", "b")
        #expect(try regards("approve", "./b", "--by", name).code == 64)
        #expect(try regards("status", "./b").output.contains("not approved"))
    }

    @Test func `a folder that is no batch, or a broken one, hides no other`() throws {
        let regards = try Command.inSample()
        try regards("compose", "thank-you", "-o", "outbox/good")
        try regards.folder.write("not a batch", to: "outbox/notes/readme.txt")
        try regards.folder.write("{}", to: "outbox/broken/batch.json")
        let result = try regards("status")
        #expect(result.output.hasPrefix("good: 4 composed"))
        #expect(result.errors.contains("outbox/broken/batch.json"))
        #expect(result.code == 65)
    }

    @Test func `a result that cannot be printed is a failure`() throws {
        let regards = try Command.inSample()
        #expect(try regards.run(["check"], output: "/dev/full").code == 74)
    }

    @Test func `a batch that is not there`() throws {
        let regards = try Command.inSample()
        #expect(
            try regards("approve", "nothing")
                == .init(
                    output: "",
                    errors: "error: \"nothing\": not a batch: it holds no batch.json\n", code: 66))
    }

    @Test func `no way out, and a wrong one`() throws {
        let regards = try Command.inSample()
        try regards("compose", "thank-you", "-o", "b")
        try regards("approve", "./b")
        #expect(
            try regards("send", "./b")
                == .init(
                    output: "",
                    errors:
                        "error: nothing says where to send: give --to URL, or set transport: url: in regards.yaml\n",
                    code: 78))
        let secret = try regards("send", "./b", "--to", "smtp://dana:hunter2@mail.example")
        #expect(secret.code == 64)
        #expect(!secret.errors.contains("hunter2"))
        // Whenever this runs, letters may leave.
        let settings = String(
            decoding: try regards.folder.bytes(of: "regards.yaml"), as: UTF8.self)
        try regards.folder.write(settings + "sending_window: any\n", to: "regards.yaml")
        #expect(try regards("send", "./b", "--to", "smtp://127.0.0.1:1?tls=none").code == 69)
        #expect(
            try regards("status", "./b").output.split(separator: "\n").dropFirst()
                .allSatisfy { $0.hasSuffix("  approved") })
    }
}

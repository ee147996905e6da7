import Files
import Foundation
import TestSupport
import Testing

/// The way of the letters, from a workspace to a Maildir.
@Suite struct LetterFlowTests {
    @Test func `a batch is composed, refused, approved, sent, and not sent again`() throws {
        let regards = try Command.inSample()
        let composed = try regards("compose", "offer-rationale", "-o", "offers")
        #expect(
            composed
                == .init(
                    output: "composed 2 of 2 offer-rationale letters into ./offers\n",
                    errors: """
                        similarity: two of these letters share 30 % of their text on average
                        read the letters: mutt -f ./offers
                        approve them: regards approve ./offers

                        """,
                    code: 0))
        #expect(
            try regards("send", "./offers", "--to", "maildir:sent", "--final")
                == .init(
                    output: "",
                    errors: """
                        error: "./offers": nobody has approved this batch as it is now
                        read it, then: regards approve BATCH

                        """,
                    code: 77))
        #expect(try regards.folder.files(in: "offers/new").count == 2)
        #expect(!FileManager.default.fileExists(atPath: "\(regards.folder.path)/sent"))
        #expect(
            try regards("approve", "./offers", "--by", "Dana").output == """
                    A-1002  Nadia O'Brien  Firmware Engineer  Why we would like you to join us as Firmware Engineer
                    A-1018  晓梅 林  Calibration Lab Lead  Why we would like you to join us as Calibration Lab Lead
                approved by Dana: 2 offer-rationale letters

                """)
        let counts = "2 approved: 2 accepted, 0 refused, 0 deferred, 0 uncertain, 0 not attempted\n"
        #expect(
            try regards("send", "./offers", "--to", "maildir:sent", "--final")
                == .init(output: counts, errors: "", code: 0))
        #expect(
            try regards("send", "./offers", "--to", "maildir:sent", "--final")
                == .init(
                    output: "nothing to send: all 2 letters were sent before\n", errors: "",
                    code: 0))
        #expect(try regards.folder.files(in: "sent/new").count == 2)
    }

    @Test func `what is held is listed with rule, reason and place, and stays behind`() throws {
        let regards = try Command.inSample()
        let composed = try regards("compose", "rejection-with-feedback", "-o", "batch")
        #expect(
            composed.output == """
                composed 6 of 9 rejection-with-feedback letters into ./batch
                held 3:
                    A-1005  do-not-email: the record says do_not_email; reach this person in another way (applications.csv:6:1)
                    A-1012  missing-feedback: the evaluation forms hold nothing with shareable feedback; ask the interviewers for it (evaluations/A-1012-instrument-repair.yaml:8:1)
                    A-1019  offer-elsewhere: this person has an offer or was hired on another application; tell them in person (applications.csv:10:1)
                review notes:
                    A-1003  open-role: names validation-engineer, for debugging (evaluations/A-1003-bench-debugging.yaml:8:1), explaining (evaluations/A-1003-bench-debugging.yaml:14:1) (positions.csv:6:1)
                    A-1021  open-role: names validation-engineer, for explaining (evaluations/A-1021-leading-people.yaml:26:1) (positions.csv:6:1)

                """)
    }

    @Test func `an application that is named is selected whatever its status`() throws {
        let regards = try Command.inSample()
        let withdrawn = try regards(
            "compose", "rejection-with-feedback", "--application", "A-1011", "-o", "batch")
        #expect(withdrawn.output.contains("A-1011  withdrawn:"))
        let active = try regards(
            "compose", "rejection-with-feedback", "--application", "A-1001", "-o", "batch2")
        #expect(active.output.contains("A-1001  wrong-status:"))
        #expect(
            try regards("approve", "./batch")
                == .init(
                    output: "",
                    errors:
                        "error: ./batch: every letter is held, so there is nothing to approve or send\n",
                    code: 65))
    }

    @Test func `check finds what compose would hold, also between two letters`() throws {
        let regards = try Command.inSample()
        let file = "applications.csv"
        let text = String(decoding: try regards.folder.bytes(of: file), as: UTF8.self)
        try regards.folder.write(text.replacing("Tomás", with: "Henrik"), to: file)
        let composed = try regards("compose", "rejection-with-feedback", "-o", "batch").output
        let checked = try regards("check").output
        #expect(composed.hasPrefix("composed 4 of 9"))
        #expect(checked.contains("rejection-with-feedback: 4 to compose, 5 held\n"))
        let notes = try #require(composed.range(of: "review notes"))
        let held = composed.prefix(upTo: notes.lowerBound)
        for line in held.split(separator: "\n").dropFirst(2) { #expect(checked.contains(line)) }
    }

    @Test func `commands that are printed can be copied, whatever the folders are called`() throws {
        let regards = try Command()
        try regards("init", "our team's", "--sample")
        let composed = try regards("compose", "thank-you", "-w", "our team's", "-o", "a b")
        #expect(
            composed.errors
                .hasSuffix(
                    "read the letters: mutt -f './a b'\napprove them: regards approve './a b' --workspace 'our team'\\''s'\n"
                )
        )
    }

    @Test func `the first approval stands, and a second one is told so`() throws {
        let regards = try Command.inSample()
        try regards("compose", "thank-you", "-o", "b")
        try regards("approve", "./b", "--by", "Dana")
        let second = try regards("approve", "./b", "--by", "Eve")
        #expect(second.output.hasSuffix("approved by Dana: 4 thank-you letters\n"))
        #expect(second.errors.hasPrefix("it was approved before, by Dana at 20"))
    }

    @Test func `a batch that was composed long ago does not leave`() throws {
        let regards = try Command.inSample()
        try regards("compose", "thank-you", "-o", "outbox/b")
        let manifest = String(
            decoding: try regards.folder.bytes(of: "outbox/b/batch.json"), as: UTF8.self)
        let composed = try #require(manifest.firstMatch(of: /"composed_at":"[^"]*"/))
        try regards.folder.write(
            manifest.replacing(composed.0, with: #""composed_at":"2026-01-05T09:00:00Z""#),
            to: "outbox/b/batch.json")
        try regards("approve", "b", "--adopt", "it was found in an old folder")
        #expect(
            try regards("send", "b", "--to", "maildir:sent", "--final")
                == .init(
                    output: "",
                    errors: """
                        error: "outbox/b": composed on 2026-01-05, too long ago to leave now
                        compose it again

                        """,
                    code: 65))
        #expect(try regards("status", "b").output.contains("4 not attempted"))
    }

    @Test func `a ledger that is damaged is not written over`() throws {
        let regards = try Command.inSample()
        try regards("compose", "thank-you", "-o", "b")
        try regards.folder.write(
            String(repeating: "no database ", count: 100), to: ".regards/ledger.sqlite")
        let result = try regards("approve", "./b")
        #expect(result.code == 73)
        #expect(result.errors.contains("do not remove the ledger"))
        #expect(try regards.folder.bytes(of: ".regards/ledger.sqlite").count == 1200)
    }

    @Test func `a letter that changed is seen in the status`() throws {
        let regards = try Command.inSample()
        try regards("compose", "thank-you", "-o", "outbox/b")
        try regards("approve", "b")
        let letter = try #require(try regards.folder.files(in: "outbox/b/new").first)
        try regards.folder.write("Subject: other\r\n\r\n", to: "outbox/b/new/\(letter)")
        #expect(try regards("status").output.contains("changed since it was composed"))
    }

    @Test func `a position that nobody has composes nothing`() throws {
        let result = try Command.inSample()("compose", "thank-you", "--position", "P-0")
        #expect(
            result == .init(output: "", errors: "error: no position has the id \"P-0\"\n", code: 66)
        )
    }

    @Test func `an application that nobody has composes nothing`() throws {
        let regards = try Command.inSample()
        let result = try regards("compose", "thank-you", "--application", "A-1", "-o", "batch")
        #expect(
            result
                == .init(
                    output: "", errors: "error: no application has the id \"A-1\"\n", code: 66))
        #expect(!FileManager.default.fileExists(atPath: "\(regards.folder.path)/batch"))
    }

    @Test func `status accounts for every letter that was selected`() throws {
        let regards = try Command.inSample()
        try regards("compose", "rejection-with-feedback", "-o", "outbox/no")
        let output = try regards("status").output
        // The sample's dates move with the weeks, and the days since with the clock.
        let days = try #require(output.firstMatch(of: /, (\d+) days since/)?.1)
        #expect(
            output == """
                no: 6 composed, 3 held, not approved; 0 accepted, 0 refused, 0 deferred, 0 uncertain, 6 not attempted
                    Theodore Langley owes feedback:
                        A-1012  on Instrument repair, \(days) days since the interview (evaluations/A-1012-instrument-repair.yaml:1:1)

                """)
        let lines = try regards("status", "no").output.split(separator: "\n").dropFirst()
        #expect(lines.count == 9)
        #expect(lines.count { $0.hasSuffix("  composed") } == 6)
    }

    @Test func `only an uncertain letter can be settled`() throws {
        let regards = try Command.inSample()
        let key = "rejection-with-feedback/A-1003/decision"
        let result = try regards("resolve", key, "sent", "--by", "Dana")
        #expect(result.code == 65)
        #expect(result.errors.contains(key))
    }

    @Test func `a letter is shown as the candidate reads it`() throws {
        let regards = try Command.inSample()
        let shown = try regards("show", "A-1002", "offer-rationale")
        #expect(
            shown.output.hasPrefix(
                """
                From:    Dana Whitfield <dana.whitfield@acme.example>
                To:      Nadia O'Brien <
                """))
        #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 78 })
        #expect(
            try regards("show", "A-1002", "offer-rationale", "--part", "html").output
                .hasPrefix("<!DOCTYPE html>"))
        #expect(try regards("show", "A-1002", "offer-rationale", "-o", "a.eml").code == 0)
        #expect(try regards.folder.permissions(of: "a.eml") == 0o600)
        #expect(try regards("show", "A-1002", "offer-rationale", "-o", "a.eml").code == 73)
    }
}

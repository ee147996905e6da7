import Foundation
import TestSupport
import Testing

/// What an approval has to look at twice.
@Suite struct ConfirmationTests {
    @Test func `a similar-name is shown, and has to be confirmed by name`() throws {
        let regards = try Command.inSample()
        let file = "applications.csv"
        let text = String(decoding: try regards.folder.bytes(of: file), as: UTF8.self)
        // A-1007 is called Ewan Fraser.
        try regards.folder.write(text.replacing("Nadia,O'Brien", with: "Ewan,Frazer"), to: file)
        let composed = try regards("compose", "offer-rationale", "-o", "offers").output
        let reviewNote =
            "    A-1002  similar-name: somebody of nearly the same name applied for this position (applications.csv:8:1) (applications.csv:3:1)\n"
        #expect(composed.hasSuffix("review notes:\n" + reviewNote))
        let unconfirmed = try regards("approve", "./offers", "--by", "Dana")
        #expect(unconfirmed.code == 77)
        #expect(
            unconfirmed.errors == """
                review notes:
                \(reviewNote)error: this batch has a review note that you must confirm: similar-name
                look at them, then: regards approve BATCH --confirm similar-name

                """)
        let confirmed = try regards(
            "approve", "./offers", "--by", "Dana", "--confirm", "similar-name")
        #expect(confirmed.output.hasSuffix("approved by Dana: 2 offer-rationale letters\n"))
    }

    @Test func `wording is let through in somebody's name, which the batch keeps`() throws {
        let regards = try Command.inSample()
        let file = "evaluations/A-1003-firmware-design.yaml"
        let text = String(decoding: try regards.folder.bytes(of: file), as: UTF8.self)
        try regards.folder.write(
            text.replacing("Your logger worked", with: "For your age, your logger worked"),
            to: file)
        let select = ["compose", "rejection-with-feedback", "--application", "A-1003", "-o"]
        let held = try regards.run(select + ["held"])
        #expect(held.code == 65)
        #expect(
            held.output.contains(
                "A-1003  protected-topic: wording about age: age may not count in a decision"))
        let allowed = try regards.run(select + ["no", "--allow", "A-1003", "--by", "Dana"])
        let reviewNote =
            "A-1003  allowed-wording: wording about age, allowed by Dana (\(file):13:15)\n"
        #expect(allowed.output.contains(reviewNote))
        let manifest = String(
            decoding: try regards.folder.bytes(of: "no/batch.json"), as: UTF8.self)
        #expect(manifest.contains("wording about age, allowed by Dana"))
    }

    @Test func `more letters than usual have to be counted`() throws {
        let regards = try Command.inSample()
        let header = "id,given_name,email,position,status,applied_on\n"
        let rows = (1...30).map { number in
            "B-\(number),\(Self.name(number)),b\(number)@example.com,firmware-engineer,rejected,2026-11-02\n"
        }
        try regards.folder.write(header + rows.joined(), to: "applications.csv")
        for file in try regards.folder.files(in: "evaluations") {
            try FileManager.default.removeItem(atPath: "\(regards.folder.path)/evaluations/\(file)")
        }
        try regards("compose", "rejection-with-feedback", "-o", "no")
        let uncounted = try regards("approve", "./no", "--by", "Dana")
        #expect(uncounted.code == 77)
        #expect(
            uncounted.errors.hasSuffix(
                """
                error: this batch is larger than usual: 30 letters
                look at them, then: regards approve BATCH --count N

                """))
        let miscounted = try regards("approve", "./no", "--by", "Dana", "--count", "29")
        #expect(miscounted.code == 64)
        #expect(miscounted.errors.contains("--count 29: this approval is about 30 letters"))
        let counted = try regards("approve", "./no", "--by", "Dana", "--count", "30")
        #expect(counted.output.hasSuffix("approved by Dana: 30 rejection-with-feedback letters\n"))
    }

    /// Names that differ by more than a letter.
    private static func name(_ number: Int) -> String {
        let consonants = "bcdfghjklmnprstvw".map(String.init)
        return (number < 17 ? ["a", "o", "i"] : ["u", "e", "y"])
            .map { consonants[number % 17] + $0 }.joined()
    }
}

import Foundation
import TestSupport
import Testing

/// The help texts, whole: `RECORD_CASES=1` writes them anew, and fails.
@Suite struct HelpTests {
    @Test(arguments: [
        "", "init", "import", "check", "show", "compose", "approve", "send", "due", "pool",
        "status", "resolve", "report", "ledger", "ledger accept",
    ])
    func `a help text is as it was read and found good`(command: String) throws {
        let regards = try Command()
        let name = command.isEmpty ? "regards" : command
        let result = try regards.run(command.split(separator: " ").map(String.init) + ["--help"])
        #expect(result.code == 0)

        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Help/\(name).txt")
        if ProcessInfo.processInfo.environment["RECORD_CASES"] != nil {
            try Data(result.output.utf8).write(to: file)
            Issue.record("wrote \(name).txt")
        }
        let expected = try Array(Data(contentsOf: file))
        #expect(difference(Array(result.output.utf8), expected) == nil)
    }
}

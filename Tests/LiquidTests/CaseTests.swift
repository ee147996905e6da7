import Foundation
import Testing

@Suite struct CaseTests {
    /// With `RECORD_CASES=1` the outcomes are written into the files, and the run fails.
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_CASES"] == "1"

    @Test(arguments: try Case.names())
    func `a template gives the outcome that its case records`(_ name: String) throws {
        let example = try Case(named: name)
        let outcome = example.currentOutcome
        if Self.isRecording {
            try example.record(outcome)
            Issue.record("recorded \(name)")
        } else {
            #expect(outcome == example.outcome)
        }
    }

    @Test(arguments: try Case.names().filter { $0.hasPrefix("error-") })
    func `an error is drawn alike where lines end in CR LF`(_ name: String) throws {
        let example = try Case(named: name)
        #expect(example.outcomeOfPairs == example.outcome)
    }

    @Test func `the cases are found`() throws {
        #expect(try Case.names().count > 60)
    }
}

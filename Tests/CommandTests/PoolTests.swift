import Foundation
import TestSupport
import Testing

/// The pool, from a letter that was accepted to the day on which consent ends.
@Suite struct PoolTests {
    @Test
    func `a rejection that arrived puts into the pool who agreed, with the positions that fit`()
        throws
    {
        let regards = try Command.inSample()
        #expect(try regards("pool").output == "nobody is in the pool\n")
        let composed = try regards("compose", "rejection-with-feedback", "-o", "outbox/no")
        #expect(
            composed.output.contains(
                "    A-1003  open-role: names validation-engineer, for debugging ("))
        #expect(try regards("pool").output == "nobody is in the pool\n")
        #expect(try regards("approve", "no", "--by", "Dana").code == 0)
        #expect(try regards("send", "no", "--to", "maildir:sent", "--final").code == 0)

        let pool = try regards("pool", "--within", "0").output
        #expect(pool.hasPrefix("may be contacted 3:\n"))
        #expect(
            pool.contains("        validation-engineer: debugging, explaining (evaluations/A-1003"))
        #expect(pool.components(separatedBy: "        no open position fits\n").count == 2)
        #expect(!pool.contains("Tomás"))

        let value = try JSONSerialization.jsonObject(
            with: Data(regards("pool", "--json", "--within", "366").output.utf8))
        let report = try #require(value as? [String: Any])
        let entries = try #require(report["pool"] as? [[String: Any]])
        #expect(
            entries.map { $0["application"] as? String } == ["A-1013", "A-1021", "A-1003"])
        #expect(Set(entries.map { $0["state"] as? String }) == ["soon"])
    }
}

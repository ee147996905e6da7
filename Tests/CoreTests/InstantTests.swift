import Core
import FoundationEssentials
import TestSupport
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (1_795_394_058, "2026-11-23T00:34:18Z"),
    ])
    func `a moment is written in ISO 8601 and read back`(seconds: Int, text: String) throws {
        let moment = Instant(secondsSince1970: seconds)
        #expect(moment.description == text)
        let json = Data("[\"\(text)\"]".utf8)
        #expect(try JSONDecoder().decode([Instant].self, from: json) == [moment])
    }

    @Test func `minutes later is later`() {
        let later = Samples.noon.advanced(by: .seconds(90))
        #expect(later > Samples.noon)
        #expect(later.secondsSince1970 == Samples.noon.secondsSince1970 + 90)
    }
}

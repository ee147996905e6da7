import FoundationEssentials
import MIME
import Testing

/// Whole messages, byte for byte as in `Golden/`.
///
/// `RECORD_CASES=1` rewrites the files, and fails.
@Suite struct GoldenTests {
    private static let folder = String(#filePath.dropLast("GoldenTests.swift".count)) + "Golden/"

    @Test(arguments: GoldenMessage.allCases)
    func `a message is as it was reviewed`(name: GoldenMessage) throws {
        let path = Self.folder + name.rawValue + ".eml"
        let bytes = try name.message().serialized()
        if ProcessInfo.processInfo.environment["RECORD_CASES"] != nil {
            try Data(bytes).write(to: URL(filePath: path))
            Issue.record("recorded \(name.rawValue)")
            return
        }
        let golden = [UInt8](try Data(contentsOf: URL(filePath: path)))
        guard bytes != golden else { return }
        let difference = String(decoding: bytes, as: UTF8.self).wireLines
            .difference(from: String(decoding: golden, as: UTF8.self).wireLines)
        Issue.record("\(name.rawValue) differs: \(difference)")
    }

    @Test func `every file has its message`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
        #expect(Set(files) == Set(GoldenMessage.allCases.map { "\($0.rawValue).eml" }))
    }
}

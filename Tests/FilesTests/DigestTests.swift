import Core
import Files
import TestSupport
import Testing

@Suite struct DigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `the vectors of FIPS 180-2`(text: String, digest: String) {
        #expect(Digest(of: Array(text.utf8)).description == digest)
        #expect(Digest(digest) == Digest(of: Array(text.utf8)))
    }

    @Test func `a file longer than a piece has the digest of its bytes`() throws {
        let folder = try ScratchFolder()
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        try folder.write(bytes, to: "long")
        #expect(try Digest(ofFile: OpenFile("\(folder.path)/long", .read)) == Digest(of: bytes))
    }

    @Test(arguments: [
        "", "abc", String(repeating: "A", count: 64), String(repeating: "0", count: 65),
    ])
    func `other texts are no digests`(text: String) {
        #expect(Digest(text) == nil)
    }
}

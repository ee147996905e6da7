import Delivery
import FoundationEssentials
import Outbox
import TestSupport
import Testing

/// Odd messages with two signatures, byte for byte as in `Signed/`, which other programs verify.
///
/// `RECORD_CASES=1` rewrites the files, and fails.
@Suite struct SignedMessageTests {
    private static let folder =
        String(#filePath.dropLast("SignedMessageTests.swift".count)) + "Signed/"

    private static let messages = [
        "dots-and-blanks": """
        From: Dana <dana@football.example.com>\r
        Subject:   many \t blanks\r
         \t and a fold  \r
        to:nobody@example.com\r
        \r
        .\r
        ..two dots \t\r
         \t one  blank   or  many\r
         \t \r
        \r
        -- \r
        Dana\r
        \r
         \r
        \t\r
        \r

        """,
        "empty-body": "From: dana@football.example.com\r\nSubject:\r\n\r\n",
        "blank-body": "From: dana@football.example.com\r\n\r\n \r\n\t\r\n\r\n",
        "no-body": "From: dana@football.example.com\r\nX-Last: of all\r\n",
        "utf-8-header": """
        From: Dana <dana@football.example.com>\r
        To: Zoë \t Grüße <zoë@example.com>\r
        \r
        Hello\r

        """,
        "fields-twice": """
        References: <1@football.example.com>\r
        Received: from a\r
        FROM: dana@football.example.com\r
        References: <2@football.example.com>\r
         <3@football.example.com>\r
        Content-Type: text/plain\r
        \r
        Hello\r

        """,
    ]

    private static func signed(_ text: String) throws -> [UInt8] {
        let sample = try Samples.outgoing("A-1")
        let signers = try [("test", DKIMVectors.rsa), ("brisbane", DKIMVectors.ed25519)].map {
            try DKIMSigner(
                domain: "football.example.com", selector: $0, key: DKIMKey(pem: $1))
        }
        let outgoing = try OutgoingMessage(
            key: sample.key, envelope: sample.envelope, messageID: nil, bytes: Array(text.utf8))
        return try outgoing.signed(by: signers, at: Samples.noon).bytes
    }

    @Test(arguments: messages.keys.sorted()) func `a message is signed as others verified it`(
        name: String
    ) throws {
        let bytes = try Self.signed(Self.messages[name, default: ""])
        let file = URL(filePath: "\(Self.folder)\(name).eml")
        if ProcessInfo.processInfo.environment["RECORD_CASES"] != nil {
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name)")
            return
        }
        #expect(difference(bytes, [UInt8](try Data(contentsOf: file))) == nil)
    }
}

import Core
import Delivery
import Files
import Foundation
import Outbox
import TestSupport
import Testing

@Suite struct FolderTransportTests {
    private let folder: ScratchFolder
    private let outgoing: OutgoingMessage

    init() throws {
        folder = try ScratchFolder()
        outgoing = try Samples.outgoing("A/1")
    }

    @Test func `a Maildir gets each letter once, for its owner alone`() throws {
        let transport = MaildirTransport(folder: "\(folder.path)/mail")
        let file = "new/\(outgoing.key.fingerprint)"
        for _ in 1...2 {
            let connection = try transport.connect()
            let receipt = try connection.offer(outgoing) ?? connection.transmit(outgoing)
            #expect(receipt.state == .accepted)
            #expect(try folder.files(in: "mail") == [file])
        }
        #expect(try folder.bytes(of: "mail/\(file)") == outgoing.bytes)
        #expect(try folder.permissions(of: "mail/\(file)") == 0o600)
    }

    @Test func `a letter that was read is not delivered again`() throws {
        let connection = try MaildirTransport(folder: folder.path).connect()
        let name = outgoing.key.fingerprint
        _ = try connection.transmit(outgoing)
        try FileManager.default.moveItem(
            atPath: "\(folder.path)/new/\(name)", toPath: "\(folder.path)/cur/\(name):2,RS")
        let again = try MaildirTransport(folder: folder.path).connect()
        #expect(try again.offer(outgoing)?.state == .accepted)
        #expect(try folder.files() == ["cur/\(name):2,RS"])
    }

    @Test func `only its Date may differ from the letter that is there`() throws {
        for (connection, file) in try connections() {
            let departed = Samples.departed("A/1")
            #expect(departed != outgoing.bytes)
            try folder.write(departed, to: file)
            #expect(try connection.offer(outgoing)?.state == .accepted)
            #expect(try connection.transmit(outgoing).state == .accepted)
            #expect(try folder.bytes(of: file) == departed)
        }
    }

    @Test(arguments: [
        Samples.departed("A/1", text: "Hullo"), Samples.departed("A/2"),
        Samples.departed("A/1") + Samples.departed("A/1"), Array("no letter at all".utf8), [],
    ])
    func `another letter of its name is neither taken for it nor replaced`(other: [UInt8]) throws {
        for (connection, file) in try connections() {
            try folder.write(other, to: file)
            let occupied = TransportError(.occupied(path: "\(folder.path)/\(file)"))
            #expect(throws: occupied) { _ = try connection.offer(outgoing) }
            #expect(throws: occupied) { _ = try connection.transmit(outgoing) }
            #expect(try folder.bytes(of: file) == other)
        }
    }

    @Test func `a letter without a Date is recognized by all of its bytes`() throws {
        let bytes = Array("Subject: A-1\r\n\r\nHello\r\n".utf8)
        let undated = try OutgoingMessage(
            key: outgoing.key, envelope: outgoing.envelope, messageID: nil, bytes: bytes)
        for (connection, _) in try connections() {
            _ = try connection.transmit(undated)
            #expect(try connection.offer(undated)?.state == .accepted)
            #expect(throws: TransportError.self) { _ = try connection.offer(outgoing) }
        }
    }

    @Test func `half a letter of a crash does not stand in the way`() throws {
        let connection = try MaildirTransport(folder: folder.path).connect()
        try folder.write([1], to: "tmp/\(outgoing.key.fingerprint)")
        _ = try connection.transmit(outgoing)
        #expect(try folder.bytes(of: "new/\(outgoing.key.fingerprint)") == outgoing.bytes)
    }

    @Test func `two that write the same letter at once do not write into each other`() throws {
        let one = try MaildirTransport(folder: folder.path).connect()
        let two = try MaildirTransport(folder: folder.path).connect()
        let other = try OutgoingMessage(
            key: outgoing.key, envelope: outgoing.envelope, messageID: nil,
            bytes: Samples.departed("A/1", text: "Hullo"))
        try one.transmit(outgoing, announcing: nil)
        try two.transmit(other, announcing: nil)
        try one.flush()
        #expect(throws: TransportError.self) { try two.flush() }
        #expect(try folder.bytes(of: "new/\(outgoing.key.fingerprint)") == outgoing.bytes)
    }

    @Test(arguments: [
        ("A-1042", "A-1042-thank-you-"), ("A/1", "A_1-thank-you-"),
        ("../../etc", "_._.._etc-thank-you-"), ("Zoë", "Zo__-thank-you-"),
    ])
    func `an eml file tells its application and kind`(application: String, start: String) throws {
        let outgoing = try OutgoingMessage(
            key: Samples.key(application), envelope: outgoing.envelope, messageID: nil,
            bytes: outgoing.bytes)
        let connection = try EMLTransport(folder: "\(folder.path)/out").connect()
        #expect(try connection.offer(outgoing) == nil)
        #expect(try connection.transmit(outgoing).state == .accepted)
        #expect(try connection.offer(outgoing)?.state == .accepted)
        let files = try folder.files(in: "out")
        #expect(files == ["\(start)\(outgoing.key.fingerprint.prefix(12)).eml"])
        #expect(try folder.bytes(of: "out/\(files[0])") == outgoing.bytes)
    }

    @Test func `a folder that cannot be made is an error that names it`() throws {
        try folder.write([], to: "file")
        for transport in [
            MaildirTransport(folder: "\(folder.path)/file/x") as any Transport,
            EMLTransport(folder: "\(folder.path)/file/x"),
        ] {
            let error = #expect(throws: TransportError.self) { _ = try transport.connect() }
            let description = try #require(error?.description)
            #expect(description.hasSuffix("cannot create: Not a directory"))
        }
    }

    /// A connection of each kind, with the file that the letter becomes there.
    private func connections() throws -> [(any Connection, file: String)] {
        let name = outgoing.key.fingerprint
        return [
            (try MaildirTransport(folder: "\(folder.path)/mail").connect(), "mail/new/\(name)"),
            (
                try EMLTransport(folder: "\(folder.path)/out").connect(),
                "out/A_1-thank-you-\(name.prefix(12)).eml"
            ),
        ]
    }
}

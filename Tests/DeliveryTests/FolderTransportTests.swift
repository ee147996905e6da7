import Delivery
import Foundation
import Outbox
import TestSupport
import Testing

@Suite struct FolderTransportTests {
    private let folder: ScratchFolder
    private let parcel: Parcel

    init() throws {
        folder = try ScratchFolder()
        parcel = try Samples.parcel("A/1")
    }

    @Test func `a Maildir gets each letter once, for its owner alone`() throws {
        let transport = MaildirTransport(folder: "\(folder.path)/mail")
        let file = "new/\(parcel.key.fingerprint)"
        for _ in 1...2 {
            let connection = try transport.connect()
            let receipt = try connection.offer(parcel) ?? connection.transmit(parcel)
            #expect(receipt.state == .accepted)
            #expect(try folder.files(in: "mail") == [file])
        }
        #expect(try folder.bytes(of: "mail/\(file)") == parcel.bytes)
        #expect(try folder.permissions(of: "mail/\(file)") == 0o600)
    }

    @Test func `a letter that was read is not delivered again`() throws {
        let connection = try MaildirTransport(folder: folder.path).connect()
        let name = parcel.key.fingerprint
        _ = try connection.transmit(parcel)
        try FileManager.default.moveItem(
            atPath: "\(folder.path)/new/\(name)", toPath: "\(folder.path)/cur/\(name):2,RS")
        let again = try MaildirTransport(folder: folder.path).connect()
        #expect(try again.offer(parcel)?.state == .accepted)
        #expect(try folder.files() == ["cur/\(name):2,RS"])
    }

    @Test func `only its Date may differ from the letter that is there`() throws {
        for (connection, file) in try connections() {
            let departed = Samples.departed("A/1")
            #expect(departed != parcel.bytes)
            try folder.write(departed, to: file)
            #expect(try connection.offer(parcel)?.state == .accepted)
            #expect(try connection.transmit(parcel).state == .accepted)
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
            #expect(throws: occupied) { _ = try connection.offer(parcel) }
            #expect(throws: occupied) { _ = try connection.transmit(parcel) }
            #expect(try folder.bytes(of: file) == other)
        }
    }

    @Test func `a letter without a Date is recognized by all of its bytes`() throws {
        let bytes = Array("Subject: A-1\r\n\r\nHello\r\n".utf8)
        let undated = try Parcel(
            key: parcel.key, envelope: parcel.envelope, messageID: nil, bytes: bytes)
        for (connection, _) in try connections() {
            _ = try connection.transmit(undated)
            #expect(try connection.offer(undated)?.state == .accepted)
            #expect(throws: TransportError.self) { _ = try connection.offer(parcel) }
        }
    }

    @Test func `half a letter of a crash does not stand in the way`() throws {
        let connection = try MaildirTransport(folder: folder.path).connect()
        try folder.write([1], to: "tmp/\(parcel.key.fingerprint)")
        _ = try connection.transmit(parcel)
        #expect(try folder.bytes(of: "new/\(parcel.key.fingerprint)") == parcel.bytes)
    }

    @Test func `two that write the same letter at once do not write into each other`() throws {
        let one = try MaildirTransport(folder: folder.path).connect()
        let two = try MaildirTransport(folder: folder.path).connect()
        let other = try Parcel(
            key: parcel.key, envelope: parcel.envelope, messageID: nil,
            bytes: Samples.departed("A/1", text: "Hullo"))
        try one.transmit(parcel, announcing: nil)
        try two.transmit(other, announcing: nil)
        try one.flush()
        #expect(throws: TransportError.self) { try two.flush() }
        #expect(try folder.bytes(of: "new/\(parcel.key.fingerprint)") == parcel.bytes)
    }

    @Test(arguments: [
        ("A-1042", "A-1042-thank-you-"), ("A/1", "A_1-thank-you-"),
        ("../../etc", "_._.._etc-thank-you-"), ("Zoë", "Zo__-thank-you-"),
    ])
    func `an eml file tells its application and kind`(application: String, start: String) throws {
        let parcel = try Parcel(
            key: Samples.key(application), envelope: parcel.envelope, messageID: nil,
            bytes: parcel.bytes)
        let connection = try EMLTransport(folder: "\(folder.path)/out").connect()
        #expect(try connection.offer(parcel) == nil)
        #expect(try connection.transmit(parcel).state == .accepted)
        #expect(try connection.offer(parcel)?.state == .accepted)
        let files = try folder.files(in: "out")
        #expect(files == ["\(start)\(parcel.key.fingerprint.prefix(12)).eml"])
        #expect(try folder.bytes(of: "out/\(files[0])") == parcel.bytes)
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
        let name = parcel.key.fingerprint
        return [
            (try MaildirTransport(folder: "\(folder.path)/mail").connect(), "mail/new/\(name)"),
            (
                try EMLTransport(folder: "\(folder.path)/out").connect(),
                "out/A_1-thank-you-\(name.prefix(12)).eml"
            ),
        ]
    }
}

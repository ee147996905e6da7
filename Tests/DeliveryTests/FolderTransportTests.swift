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
        #expect(try connection.offer(parcel)?.state == .accepted)
        #expect(try folder.files() == ["cur/\(name):2,RS"])
    }

    @Test func `half a letter of a crash does not stand in the way`() throws {
        let connection = try MaildirTransport(folder: folder.path).connect()
        try folder.write([1], to: "tmp/\(parcel.key.fingerprint)")
        _ = try connection.transmit(parcel)
        #expect(try folder.files() == ["new/\(parcel.key.fingerprint)"])
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
}

import Core
import Foundation
import Outbox
import TestSupport
import Testing

@Suite struct BatchTests {
    private let folder: ScratchFolder
    private let batch: Batch

    init() throws {
        folder = try ScratchFolder()
        batch = try Samples.batch("june", letters: 2, in: folder.path)
    }

    @Test func `every selected letter is there, composed or held`() throws {
        let entries = try Samples.entries(of: batch)
        #expect(entries.map(\.key.application) == ["A-1", "A-2", "H-1"])
        #expect(entries[2].fate == .held([Samples.missing]))
        #expect(batch.header.selected == batch.header.composed + batch.header.held)
        #expect(try batch.outgoing(for: entries[0]) == Samples.outgoing("A-1"))
        #expect(try batch.outgoing(for: entries[2]) == nil)
        #expect(throws: Never.self) { try batch.verify() }
    }

    @Test func `how much letters have in common is kept where it is known`() throws {
        #expect(batch.header.sharedText == nil)
        let draft = try Samples.draft("july", in: folder.path)
        let known = try draft.commit(sharedText: 0.375)
        #expect(try Batch(at: known.folder).header.sharedText == 0.375)
    }

    @Test(arguments: ["cur/NAME", "cur/NAME:2,", "cur/NAME:2,S", "cur/NAME:2,FRS"])
    func `a letter that a mail reader has moved is found`(place: String) throws {
        let name = Samples.key("A-1").fingerprint
        let target = place.replacing("NAME", with: name)
        try FileManager.default.moveItem(
            atPath: "\(batch.folder)/new/\(name)", toPath: "\(batch.folder)/\(target)")
        #expect(throws: Never.self) { try batch.verify() }
    }

    @Test func `a changed byte of a letter is named`() throws {
        let file = "june/new/\(Samples.key("A-2").fingerprint)"
        var bytes = try folder.bytes(of: file)
        bytes[9] ^= 1
        try folder.write(bytes, to: file)
        let fault = #expect(throws: OutboxError.self) { try batch.verify() }
        #expect(fault?.kind == .changedSinceComposed(path: "\(folder.path)/\(file)"))
    }

    @Test func `a missing letter is named`() throws {
        let file = "\(batch.folder)/new/\(Samples.key("A-2").fingerprint)"
        try FileManager.default.removeItem(atPath: file)
        let fault = #expect(throws: OutboxError.self) { try batch.verify() }
        #expect(fault?.kind == .letterMissing(path: file))
    }

    @Test(arguments: [
        ("\"format\":1", "\"format\":2", 1), ("\"selected\":3", "\"selected\":4", 1),
        ("A-2\",\"digest\":\"", "A-2\",\"digest\":\"x", 3), ("a-1@people", "a-1 people", 2),
        ("]}", "", 5), ("\"state\":\"held\"", "\"state\":\"lost\"", 4),
    ])
    func `a manifest that was edited is refused at its line`(
        old: String, new: String, line: Int
    ) throws {
        let text = String(decoding: try folder.bytes(of: "june/batch.json"), as: UTF8.self)
        let edited = text.replacing(old, with: new)
        #expect(edited != text)
        try folder.write(Array(edited.utf8), to: "june/batch.json")
        let fault = #expect(throws: OutboxError.self) {
            try Samples.entries(of: Batch(at: batch.folder))
        }
        #expect(fault?.kind == .manifest(path: "\(batch.folder)/batch.json", line: line))
    }

    @Test func `an entry more or fewer than counted is refused`() throws {
        let text = String(decoding: try folder.bytes(of: "june/batch.json"), as: UTF8.self)
        let lines = text.split(separator: "\n")
        let fewer = lines[0...1] + lines[3...]
        try folder.write(Array(fewer.joined(separator: "\n").utf8), to: "june/batch.json")
        let fault = #expect(throws: OutboxError.self) {
            try Samples.entries(of: Batch(at: batch.folder))
        }
        #expect(fault?.kind == .manifest(path: "\(batch.folder)/batch.json", line: 4))
    }

    @Test func `a manifest that was replaced gives out no entry`() throws {
        let other = try Samples.batch("july", letters: 3, in: folder.path)
        try folder.write(folder.bytes(of: "july/batch.json"), to: "june/batch.json")
        #expect(try Batch(at: batch.folder).digest == other.digest)
        let fault = #expect(throws: OutboxError.self) { _ = try batch.entries() }
        #expect(fault?.kind == .changedSinceComposed(path: "\(batch.folder)/batch.json"))
        #expect(throws: OutboxError.self) { try batch.verify() }
    }

    @Test func `a manifest that changes while it is read gives out no more`() throws {
        var entries = try batch.entries()
        #expect(try entries.next()?.key.application == "A-1")
        let manifest = "\(batch.folder)/batch.json"
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: manifest))
        try file.seekToEnd()
        try file.write(contentsOf: Data([0x0A]))
        var fault: OutboxError?
        do throws(OutboxError) {
            _ = try entries.next()
        } catch {
            fault = error
        }
        #expect(fault?.kind == .changedSinceComposed(path: manifest))
    }

    @Test func `a folder without a manifest is no batch`() throws {
        let fault = #expect(throws: OutboxError.self) { try Batch(at: folder.path) }
        #expect(fault?.kind == .notABatch(path: folder.path))
    }
}

import Core
import Files
import Foundation
import MIME
import Outbox
import TestSupport
import Testing

@Suite struct BatchDraftTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test func `a committed batch is a Maildir with a manifest, for its owner alone`() throws {
        _ = try Samples.batch("june", letters: 1, in: folder.path)
        let letter = "june/new/\(Samples.key("A-1").fingerprint)"
        #expect(try folder.files() == ["june/batch.json", letter])
        #expect(try folder.bytes(of: letter) == Samples.outgoing("A-1").bytes)
        for file in ["june/batch.json", letter] {
            #expect(try folder.permissions(of: file) == 0o600)
        }
        for part in ["june", "june/tmp", "june/new", "june/cur"] {
            #expect(try folder.permissions(of: part) == 0o700)
        }
    }

    @Test func `the manifest is JSON and has one entry a line`() throws {
        _ = try Samples.batch("june", letters: 1, in: folder.path)
        let digest = try Samples.outgoing("A-1").digest
        let file = Samples.key("A-1").fingerprint
        let expected = """
            {"batch":"june","composed":1,"composed_at":"2026-11-23T12:00:00Z","format":1,\
            "held":1,"letter":"thank-you","selected":2,"letters":[
            {"application":"A-1","digest":"\(digest)","file":"\(file)","letter":"thank-you",\
            "message_id":"<A-1@acme.example>","occasion":"interview","origin":"thank-you.en.md",\
            "recipient":"a-1@people.example","sender":"team@acme.example","state":"composed"},
            {"application":"H-1","holds":[{"place":"positions.csv:3","reason":"no title",\
            "rule":"missing-value"}],"letter":"thank-you","occasion":"interview",\
            "origin":"thank-you.en.md","state":"held"}
            ]}

            """
        let manifest = try folder.bytes(of: "june/batch.json")
        #expect(difference(manifest, Array(expected.utf8)) == nil)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(manifest)) }
    }

    @Test func `a batch without letters is valid JSON too`() throws {
        let batch = try Samples.draft("none", in: folder.path).commit()
        #expect(batch.header.selected == 0)
        #expect(try Samples.entries(of: batch).isEmpty)
        let manifest = try folder.bytes(of: "none/batch.json")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(manifest)) }
    }

    @Test func `a draft that is dropped leaves nothing`() throws {
        func compose() throws {
            var draft = try Samples.draft("june", in: folder.path)
            try draft.add(Samples.outgoing("A-1"), origin: "o")
            #expect(try folder.files().count == 2)
        }
        try compose()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func `what a crash left is cleared by the next draft`() throws {
        let remains = "\(folder.path)/.composing-june/new"
        try FileManager.default.createDirectory(
            atPath: remains, withIntermediateDirectories: true)
        try folder.write([1], to: ".composing-june/new/half")
        _ = try Samples.batch("june", letters: 1, in: folder.path)
        #expect(try folder.files().count == 2)
    }

    @Test func `a folder in the draft's place that holds something else is left as it is`() throws {
        try folder.write([1], to: ".composing-june/new/half")
        try folder.write([1], to: ".composing-june/notes.txt")
        let fault = #expect(throws: OutboxError.self) {
            _ = try Samples.draft("june", in: folder.path)
        }
        #expect(fault?.kind == .notADraft(path: "\(folder.path)/.composing-june/notes.txt"))
        #expect(try folder.files().count == 2)
    }

    @Test func `what a link in the draft's place leads to is not cleared`() throws {
        try folder.write([1], to: "precious/file")
        let draft = "\(folder.path)/.composing-june"
        try FileManager.default.createSymbolicLink(
            atPath: draft, withDestinationPath: "\(folder.path)/precious")
        let fault = #expect(throws: OutboxError.self) {
            _ = try Samples.draft("june", in: folder.path)
        }
        #expect(
            fault?.kind == .file(FileError(.system(operation: .create, code: ENOTDIR), at: draft)))
        #expect(try folder.files() == ["precious/file"])
    }

    @Test func `a batch is never overwritten`() throws {
        let batch = try Samples.batch("june", letters: 1, in: folder.path)
        let fault = #expect(throws: OutboxError.self) {
            _ = try Samples.draft("june", in: folder.path)
        }
        #expect(fault?.kind == .batchExists(path: "\(folder.path)/june"))
        #expect(try Batch(at: batch.folder) == batch)
    }

    @Test func `a batch that appears meanwhile is not overwritten either`() throws {
        let fault = #expect(throws: OutboxError.self) {
            let draft = try Samples.draft("june", in: folder.path)
            try FileManager.default.createDirectory(
                atPath: "\(folder.path)/june/new", withIntermediateDirectories: true)
            _ = try draft.commit()
        }
        #expect(fault?.kind == .batchExists(path: "\(folder.path)/june"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["june"])
    }

    @Test func `two processes cannot compose one batch`() throws {
        let first = try Samples.draft("june", in: folder.path)
        let fault = #expect(throws: OutboxError.self) {
            _ = try Samples.draft("june", in: folder.path)
        }
        #expect(fault?.kind == .batchInUse(path: "\(folder.path)/.composing-june"))
        _ = try first.commit()
    }

    @Test(arguments: ["", ".", "..", ".hidden", "a/b", "a\nb", "a\0b"])
    func `a name that is no folder's name is refused`(name: String) throws {
        let fault = #expect(throws: OutboxError.self) {
            _ = try Samples.draft(name, in: folder.path)
        }
        #expect(fault?.kind == .batchName(name))
    }

    @Test func `two letters of one key are an error`() throws {
        let fault = #expect(throws: OutboxError.self) {
            var draft = try Samples.draft("june", in: folder.path)
            try draft.add(Samples.outgoing("A-1"), origin: "o")
            try draft.add(Samples.outgoing("A-1", text: "other"), origin: "o")
        }
        #expect(fault?.kind == .duplicate(Samples.key("A-1")))
    }

    @Test func `a retracted letter is held and its message gone`() throws {
        var draft = try Samples.draft("june", in: folder.path)
        try draft.add(Samples.outgoing("A-1"), origin: "o")
        try draft.add(Samples.outgoing("A-2"), origin: "o")
        let twin = Finding(rule: "same-greeting", reason: "as in A-2", place: nil)
        draft.retract(0, because: [twin])
        draft.retract(0, because: [Samples.missing])

        let batch = try draft.commit()
        #expect(batch.header.composed == 1)
        #expect(batch.header.held == 1)
        let entries = try Samples.entries(of: batch)
        #expect(entries.map(\.holds) == [[twin, Samples.missing], []])
        #expect(entries[0].recipient?.wire == "a-1@people.example")
        #expect(try folder.files(in: "june/new") == [Samples.key("A-2").fingerprint])
    }

    @Test func `a held letter can be given more reasons`() throws {
        var draft = try Samples.draft("june", in: folder.path)
        let other = Finding(rule: "r", reason: "s", place: nil)
        try draft.hold(Samples.key("A-1"), recipient: nil, origin: "o", because: [other])
        draft.retract(0, because: [Samples.missing])
        let batch = try draft.commit()
        #expect(batch.header.selected == 1)
        #expect(try Samples.entries(of: batch)[0].holds == [other, Samples.missing])
    }
}

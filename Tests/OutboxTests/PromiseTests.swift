import Core
import Foundation
import Outbox
import TestSupport
import Testing

/// What letters promise: in the manifest from the start, in the ledger from the attempt on, and
/// counted once the letter is accepted.
@Suite struct PromiseTests {
    private let folder: ScratchFolder
    private let ledger: SQLiteLedger
    private let key = Samples.key("A-1")
    private let batch = Samples.batch
    private let noon = Samples.noon
    private let call = RecordedPromise(what: "a call", by: "2026-12-01")
    private let decision = RecordedPromise(what: "a decision", by: "2026-12-08")

    init() throws {
        folder = try ScratchFolder()
        ledger = try SQLiteLedger(at: "\(folder.path)/ledger.sqlite")
    }

    @Test func `a manifest has the promises of a letter, under its digest`() throws {
        var draft = try Samples.draft("june", in: folder.path)
        try draft.add(Samples.outgoing("A-1"), origin: "o", promises: [call, decision])
        try draft.add(Samples.outgoing("A-2"), origin: "o")
        let composed = try draft.commit()
        let entries = try Samples.entries(of: composed)
        #expect(entries.map(\.composed?.promises) == [[call, decision], []])

        let manifest = String(decoding: try folder.bytes(of: "june/batch.json"), as: UTF8.self)
        let noted = #""promises":[{"by":"2026-12-01","what":"a call"}"#
        #expect(manifest.contains(noted))
        #expect(manifest.components(separatedBy: "promises").count == 2)
        let later = manifest.replacing("2026-12-01", with: "2026-12-02")
        try folder.write(Array(later.utf8), to: "june/batch.json")
        #expect(throws: OutboxError.self) { try composed.verify() }
    }

    @Test func `the promise to stay in touch is kept beside the others`() throws {
        let contact = RecordedPromise(contactUntil: "2027-05-31")
        var draft = try Samples.draft("june", in: folder.path)
        try draft.add(Samples.outgoing("A-1"), origin: "o", promises: [call, contact])
        let composed = try draft.commit()
        #expect(try Samples.entries(of: composed).map(\.composed?.promises) == [[call, contact]])
        let manifest = String(decoding: try folder.bytes(of: "june/batch.json"), as: UTF8.self)
        #expect(manifest.contains(#"{"until":"2027-05-31"}"#))

        try ledger.attempt(key, promising: [call, contact], in: batch, at: noon)
        try settle(.accepted, promising: [call, contact])
        #expect(try ledger.acceptedLetters(to: "A-1").map(\.promises) == [[call, contact]])
    }

    @Test(arguments: LetterState.allCases)
    func `a promise counts exactly when its letter is accepted`(state: LetterState) throws {
        try ledger.attempt(key, promising: [call, decision], in: batch, at: noon)
        if state != .attempting { try settle(state, promising: [call, decision]) }
        let letters = try ledger.acceptedLetters(to: "A-1")
        #expect(letters.map(\.promises) == (state == .accepted ? [[call, decision]] : []))
    }

    @Test(arguments: [(Resolution.sent, true), (.unsent, false)])
    func `a promise of a letter that a person settles counts if it was sent, from then on`(
        resolution: Resolution, counts: Bool
    ) throws {
        try ledger.attempt(key, promising: [call], in: batch, at: noon)
        try settle(.uncertain, promising: [call])
        let later = noon.advanced(by: .seconds(86_400))
        try ledger.resolve(key, as: resolution, by: "Priya", at: later)
        let letters = try ledger.acceptedLetters(to: "A-1")
        #expect(letters.map(\.promises) == (counts ? [[call]] : []))
        #expect(letters.map(\.at) == (counts ? [noon] : []))
    }

    @Test func `a letter that is settled without an attempt keeps its promises`() throws {
        try settle(.accepted, promising: [call])
        #expect(try ledger.acceptedLetters(to: "A-1").map(\.promises) == [[call]])
    }

    @Test func `a letter composed anew promises anew`() throws {
        try settle(.refused, promising: [call, decision])
        try ledger.attempt(key, promising: [decision], in: Digest(of: []), at: noon)
        try settle(.accepted, promising: [decision])
        #expect(try ledger.acceptedLetters(to: "A-1").map(\.promises) == [[decision]])
    }

    @Test func `a transition that is not allowed changes no promise`() throws {
        try settle(.accepted, promising: [call])
        #expect(throws: OutboxError.self) {
            try ledger.attempt(key, promising: [decision], in: batch, at: noon)
        }
        #expect(throws: OutboxError.self) { try settle(.refused, promising: []) }
        #expect(try ledger.acceptedLetters(to: "A-1").map(\.promises) == [[call]])
    }

    @Test func `a crash while a letter leaves loses no promise and counts none twice`()
        async throws
    {
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = ledger.path as String] in
            let ledger = try SQLiteLedger(at: path)
            let call = RecordedPromise(what: "a call", by: "2026-12-01")
            _ = try ledger.lockSending(at: Samples.noon)
            try ledger.attempt(
                Samples.key("A-1"), promising: [call], in: Samples.batch, at: Samples.noon)
            kill(getpid(), SIGKILL)
        }
        #expect(try ledger.acceptedLetters(to: "A-1") == [])
        _ = try ledger.lockSending(at: noon)
        try ledger.resolve(key, as: .sent, by: "Priya", at: noon)
        #expect(try ledger.acceptedLetters(to: "A-1").map(\.promises) == [[call]])
    }

    @Test func `the letters of a run are read once, and not for each application`() throws {
        let receipt = Receipt(state: .accepted, text: "")
        for application in ["A-1", "A-2"] {
            try ledger.settle(
                Samples.key(application), with: receipt, promising: [call], in: batch, at: noon,
                nextAttemptAt: nil)
        }
        let letters = try AcceptedLetters(of: ledger)
        try ledger.settle(
            Samples.key("A-3"), with: receipt, promising: [], in: batch, at: noon,
            nextAttemptAt: nil)
        #expect(letters.applications == ["A-1", "A-2"])
        #expect(letters["A-1"].map(\.promises) == [[call]])
        #expect(letters["A-3"] == [])
        let kind = Samples.key("A-1").letter
        #expect(letters.applications(with: kind) == ["A-1", "A-2"])
        #expect(letters.applications(with: "another") == [])
    }

    @Test func `letters come by application and in the order of time`() throws {
        let keys = [("A-2", "b", 3), ("A-1", "z", 1), ("A-2", "a", 2), ("A-10", "x", 4)]
        for (application, occasion, seconds) in keys {
            let key = LetterKey(
                letter: "status-update", application: application, occasion: occasion)
            try ledger.settle(
                key, with: Receipt(state: .accepted, text: ""), promising: [call, decision],
                in: batch, at: noon.advanced(by: .seconds(seconds)), nextAttemptAt: nil)
        }
        let one = try ledger.acceptedLetters(to: "A-2")
        #expect(one.map(\.key.occasion) == ["a", "b"])
        #expect(one.map(\.promises) == [[call, decision], [call, decision]])
        var all: [AcceptedLetter] = []
        try ledger.forEachAcceptedLetter { all.append($0) }
        #expect(
            all.map { "\($0.key.application)\($0.key.occasion)" } == [
                "A-1z", "A-10x", "A-2a", "A-2b",
            ])
        #expect(Array(all.suffix(2)) == one)
    }

    @Test func `a person's word is on disk, in the order in which it was recorded`() throws {
        let words = [("A-2", "a call"), ("A-1", "a decision"), ("A-2", "a call")].map {
            KeptPromise(
                to: $0, of: $1, by: "2026-12-01", happenedOn: "2026-11-30", person: "Dana", at: noon
            )
        }
        #expect(try ledger.keptPromises() == [])
        for word in words { try ledger.confirm(word) }
        #expect(try SQLiteLedger(at: ledger.path).keptPromises() == words)
    }

    private func settle(_ state: LetterState, promising promises: [RecordedPromise]) throws {
        try ledger.settle(
            key, with: Receipt(state: state, text: "said so"), promising: promises, in: batch,
            at: noon, nextAttemptAt: nil)
    }
}

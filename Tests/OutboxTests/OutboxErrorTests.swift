import Files
import Outbox
import TestSupport
import Testing

@Suite struct OutboxErrorTests {
    @Test(
        arguments: [
            (
                .file(FileError(.system(operation: .write, code: 28), at: "/o/a")),
                #""/o/a": cannot write: No space left on device"#
            ),
            (
                .batchName("a\nb"),
                #""a\nb": not a batch name: it must be a plain file name without a leading dot"#
            ),
            (.batchExists(path: "/o/june"), #""/o/june": there is something of this name already"#),
            (.batchInUse(path: "/o/june"), #""/o/june": another process is composing this batch"#),
            (
                .notADraft(path: "/o/.composing-june/x"),
                #""/o/.composing-june/x": this is not from Regards, which composes batches in "#
                    + "this folder. Move it to another place"
            ),
            (.notABatch(path: "/o/june"), #""/o/june": not a batch: it holds no batch.json"#),
            (
                .manifest(path: "/o/batch.json", line: 7),
                #""/o/batch.json":7: not as it was composed"#
            ),
            (
                .changedSinceComposed(path: "/o/new/1"),
                #""/o/new/1": changed since it was composed"#
            ),
            (
                .letterMissing(path: "/o/new/1"),
                #""/o/new/1": a composed letter is missing from new/ and cur/"#
            ),
            (
                .unsendable(key, offset: 3),
                "thank-you/A-1/interview: byte 3 of the message cannot be sent as it is"
            ),
            (.duplicate(key), "thank-you/A-1/interview: two letters of this batch have this key"),
            (
                .notApproved(path: "/o/june"),
                #""/o/june": nobody has approved this batch as it is now"#
            ),
            (
                .expired(path: "/o/june", composedAt: Samples.noon),
                #""/o/june": composed on 2026-11-23, too long ago to leave now"#
            ),
            (.senderBusy(processID: 42), "ledger: another process is sending (process 42)"),
            (.senderBusy(processID: nil), "ledger: another process is sending"),
            (
                .transition(key, from: .accepted, to: .attempting),
                "thank-you/A-1/interview: a letter that is accepted cannot become attempting"
            ),
            (
                .transition(key, from: nil, to: .accepted),
                "thank-you/A-1/interview: a letter that is not attempted cannot become accepted"
            ),
            (.database(path: "/l", code: 26), #""/l": the ledger failed: SQLite result 26"#),
        ] as [(OutboxError.Kind, String)])
    func `every error says what is at fault`(kind: OutboxError.Kind, text: String) {
        #expect(OutboxError(kind).description == text)
    }

    private static let key = Samples.key("A-1")
}

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
                .notApproved(path: "/o/june", approvals: 0, needed: 2),
                #""/o/june": nobody has approved this batch as it is now"#
            ),
            (
                .notApproved(path: "/o/june", approvals: 1, needed: 2),
                #""/o/june": 2 people have to approve each of these letters"#
            ),
            (
                .notComposedHere(path: "/o/june"),
                #""/o/june": not as it was composed in this workspace"#
            ),
            (
                .headerDiffers(path: "/o/new/1", header: "To"),
                #""/o/new/1": its To is not what batch.json says"#
            ),
            (
                .doubtful([
                    .isBehind(path: "/o/june", known: 3, sendings: 2),
                    .knowsNothing(path: "/s", sendings: 1),
                ]),
                #"ledger: "/o/june": knows of sending 3, and the ledger only of 2: it is an older "#
                    + "copy, such as a restored backup\n"
                    + #"ledger: "/s": another ledger has sent letters from here, in 1 sending; this "#
                    + "one does not know which"
            ),
            (
                .expired(path: "/o/june", composedAt: Samples.noon),
                #""/o/june": composed on 2026-11-23, too long ago to leave now"#
            ),
            (
                .takenByServer(key),
                "thank-you/A-1/interview: a mail server has this letter, or a person said that it "
                    + "arrived, so it cannot become unsent; only a letter that went into a folder "
                    + "can be taken back"
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

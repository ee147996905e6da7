import Core
import Files
import Glibc
import Outbox
import TestSupport
import Testing

@Suite struct FullDiskTests {
    /// The limit on the length of a file stands in for a full disk: both end in a short write.
    @Test func `a letter that does not fit leaves no batch and names the path`() async throws {
        let folder = try ScratchFolder()
        let path = folder.path
        await #expect(processExitsWith: .success) { [path = path as String] in
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 4_096, rlim_max: 4_096)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            let long = try Samples.outgoing("A-1", text: String(repeating: "x", count: 5_000))

            func compose() throws(OutboxError) {
                var draft = try BatchDraft(
                    name: "june", letter: "thank-you", composedAt: Samples.noon, in: path)
                try draft.add(long, origin: "o")
            }
            let fault = #expect(throws: OutboxError.self) { try compose() }
            guard case .file(let error) = fault?.kind else {
                Issue.record("another failure: \(fault as Any)")
                return
            }
            #expect(error.kind == .system(operation: .write, code: EFBIG))
            #expect(error.path.hasPrefix("\(path)/.composing-june/tmp/.regards-"))
            #expect(fault?.description == "\"\(error.path)\": cannot write: File too large")
        }
        #expect(try folder.files().isEmpty)
    }
}

import Core
import Delivery
import MIME
import Outbox

/// Sends letters of a batch to one address as a test, and records nothing.
struct TestSending {
    private let batch: Batch
    private let address: EmailAddress

    init(of batch: Batch, to address: EmailAddress) {
        self.batch = batch
        self.address = address
    }

    /// Returns the key of the letter to an application.
    ///
    /// - Throws: when the batch has none, or it is held.
    func key(of application: String) throws -> LetterKey {
        var entries = try batch.entries()
        while let entry = try entries.next() {
            guard entry.key.application.utf8.elementsEqual(application.utf8) else { continue }
            if entry.composed != nil { return entry.key }
            throw CommandError(.notInBatch([], held: [application]))
        }
        throw CommandError(.notInBatch([application], held: []))
    }

    /// Sends the letter with this key, or else all letters of the batch, and prints the answers.
    ///
    /// - Throws: when the batch has changed since it was composed, the transport fails, or the server
    ///   does not accept a letter.
    func run(
        _ only: LetterKey?, over transport: any Delivery.Transport, at rateLimit: RateLimit,
        after ledger: SQLiteLedger?, asJSON isJSON: Bool
    ) async throws {
        guard transport is SMTPTransport else { throw CommandError(.noServer(for: "--test-to")) }
        Interruption.listen()
        let run = UnrecordedRun(
            over: transport, at: rateLimit, after: ledger, clock: { Clock.timestamp() })
        let outcome = try await run.send(
            batch, asTestsTo: address, until: { Interruption.isWanted },
            where: { only == nil || $0.key == only })
        let answers = outcome.answers.map(Answer.init)
        if isJSON {
            try JSONOutput.print(
                Report(
                    batch: batch.header.name, testTo: address.description,
                    accepted: outcome.accepted, letters: answers))
        } else {
            let count = outcome.accepted == 1 ? "1 letter" : "\(outcome.accepted) letters"
            Terminal.print(
                "test: sent \(count) to \(address); no candidate was written to, and nothing was "
                    + "recorded")
            answers.forEach { Terminal.print($0.line) }
        }
        if let error = outcome.error { throw AlreadyPrinted(error) }
        guard let last = outcome.answers.last, last.receipt.state != .accepted else { return }
        throw AlreadyPrinted(
            CommandError(.testNotAccepted(isTemporary: last.receipt.state == .deferred)))
    }

    private struct Answer: Encodable {
        let key, application, state: String
        let code: Int?
        let enhancedCode: String?
        let reply: String

        init(_ answer: UnrecordedRun.Answer) {
            key = answer.entry.key.description
            application = answer.entry.key.application
            state = answer.receipt.state.rawValue
            code = answer.receipt.code
            enhancedCode = answer.receipt.enhancedCode
            reply = answer.receipt.text
        }

        var line: String {
            let codes = [code.map(String.init), enhancedCode].compactMap(\.self)
            return "    \(application)  \(state)"
                + (codes.isEmpty ? "" : " (\(codes.joined(separator: " ")))")
        }
    }

    private struct Report: Encodable {
        let test = true
        let batch, testTo: String
        let accepted: Int
        let letters: [Answer]
    }
}

import Core
import Delivery
import Outbox

/// Asks a server about the recipients of a batch, and sends nothing.
struct Probing {
    private let approved: ApprovedBatch
    private var batch: Batch { approved.batch }
    private let transport: any Delivery.Transport

    init(of approved: ApprovedBatch, over transport: any Delivery.Transport) {
        self.approved = approved
        self.transport = transport
    }

    func run(asJSON isJSON: Bool) async throws {
        guard let transport = transport as? SMTPTransport else {
            throw CommandError(.noServer(for: "--probe"))
        }
        var keys: [LetterKey] = []
        var envelopes: [Envelope] = []
        var entries = try batch.entries()
        var number = -1
        while let entry = try entries.next() {
            number += 1
            guard let composed = entry.composed, approved.letters.contains(number) else { continue }
            keys.append(entry.key)
            envelopes.append(composed.envelope)
        }
        let probe = try await transport.probe(envelopes)
        let answers = zip(zip(keys, envelopes), probe.answers).map { letter, receipt in
            Answer(letter.0, receipt.hiding(letter.1.recipient))
        }
        let report = Report(probe, of: batch, asking: keys.count, answers)
        if isJSON {
            try JSONOutput.print(report)
        } else {
            report.lines.forEach { Terminal.print($0) }
        }
        guard report.isComplete else { throw AlreadyPrinted(CommandError(.probeRefused)) }
    }

    private struct Answer: Encodable {
        let application: String
        let code: Int?
        let enhancedCode: String?
        let reply: String
        let isTaken: Bool

        init(_ key: LetterKey, _ receipt: Receipt) {
            application = key.application
            code = receipt.code
            enhancedCode = receipt.enhancedCode
            reply = receipt.text
            isTaken = receipt.state == .accepted
        }

        var line: String {
            let codes = [code.map(String.init), enhancedCode].compactMap(\.self)
            let answer = codes.isEmpty ? reply : codes.joined(separator: " ")
            return "    \(application)  \(isTaken ? "would be taken" : "not taken") (\(answer))"
        }
    }

    private struct Report: Encodable {
        let batch: String
        let isEncrypted: Bool
        let login: String?
        let maximumSize: Int?
        let pipelining, notification: Bool
        let recipients, notAsked: Int
        let answers: [Answer]

        init(_ probe: SMTPProbe, of batch: Batch, asking approved: Int, _ answers: [Answer]) {
            self.batch = batch.header.name
            isEncrypted = probe.isEncrypted
            login = probe.login
            maximumSize = probe.maximumSize
            pipelining = probe.takesPipelining
            notification = probe.takesNotification
            recipients = approved
            notAsked = recipients - answers.count
            self.answers = answers
        }

        var isComplete: Bool { notAsked == 0 && answers.allSatisfy(\.isTaken) }

        var lines: [String] {
            let facts = [
                isEncrypted ? "encrypted, certificate verified" : "in clear text, on this machine",
                login.map { "logged in as \($0)" } ?? "no login",
                maximumSize.map { "messages up to \($0) bytes" } ?? "no limit to a message",
                pipelining ? "several commands at once" : "one command at a time",
                notification ? "bounces can be asked for" : "no say about bounces",
            ]
            let taken = answers.count(where: \.isTaken)
            return ["the server: " + facts.joined(separator: "; ")]
                + ["\(taken) of \(recipients) recipients would be taken; nothing was sent"]
                + answers.filter { !$0.isTaken }.map(\.line)
        }
    }
}

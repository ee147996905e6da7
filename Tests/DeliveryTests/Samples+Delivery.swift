import Delivery
import Outbox
import TestSupport

/// Approved batches, and ways to a scripted server.
extension Samples {
    /// The bytes that leave at noon.
    static func departed(_ application: String, text: String = "Hello") -> [UInt8] {
        message(application, date: "Mon, 23 Nov 2026 12:00:00 +0000", text: text)
    }

    /// A batch of the letters and so on, approved in the ledger.
    static func approved(
        _ name: String = "june", letters: Int, text: String = "Hello",
        promises: [RecordedPromise] = [],
        in folder: ScratchFolder, _ ledger: any Ledger
    ) throws -> ApprovedBatch {
        var draft = try BatchDraft(
            name: name, letter: "thank-you", composedAt: noon, in: "\(folder.path)/outbox")
        for number in 1...letters {
            try draft.add(
                outgoing("A-\(number)", text: text), origin: "thank-you.en.md", promises: promises)
        }
        let batch = try draft.commit(keptIn: ledger, by: priya)
        try ledger.approve(batch)
        return try ledger.approved(batch, at: noon, expiringAfter: .zero)
    }

    static func transport(
        to server: ScriptedSMTPServer, credentials: Credentials? = nil, signers: [DKIMSigner] = [],
        patience: Duration? = nil
    ) throws -> SMTPTransport {
        var timeouts = SMTPTimeouts()
        if let patience {
            timeouts.connect = patience
            timeouts.command = patience
            timeouts.data = patience
            timeouts.content = patience
            timeouts.finalReply = patience
        }
        let destination = try Destination("smtp://127.0.0.1:\(server.port)?tls=none")
        guard case .smtp(let address) = destination else { throw NotSMTP() }
        return try SMTPTransport(
            to: address, credentials: credentials, clientName: "client.example",
            signers: signers, timeouts: timeouts)
    }

    private struct NotSMTP: Error {}
}
